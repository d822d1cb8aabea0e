import { GuideScreen } from "./guide-screen";

export default function GuidePage() {
  return <GuideScreen />;
}
