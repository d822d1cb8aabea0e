import { WorkListScreen } from "./work-list-screen";

export default function WorkListPage() {
  return <WorkListScreen />;
}
