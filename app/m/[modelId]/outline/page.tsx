import { OutlineScreen } from "./outline-screen";

export default function OutlinePage() {
  return <OutlineScreen />;
}
