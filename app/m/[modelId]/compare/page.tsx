import { CompareScreen } from "./compare-screen";

export default function ComparePage() {
  return <CompareScreen />;
}
