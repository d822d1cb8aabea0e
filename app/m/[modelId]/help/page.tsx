import { ModelHelpScreen } from "./model-help-screen";

export default function ModelHelpPage() {
  return <ModelHelpScreen />;
}
