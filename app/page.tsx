import { cookies } from "next/headers";

import { PreviewSketch } from "@/components/start/preview-sketch";
import { StartPage } from "@/components/start/start-page";
import { readTheme, THEME_COOKIE } from "@/components/ui/theme";
import { TEMPLATE_PREVIEWS } from "@/lib/catalog/template-previews";
import { TEMPLATES } from "@/lib/catalog/templates";

const [workedExample, ...others] = TEMPLATES;

export default async function Page() {
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  const gallery = others.map((template) => {
    const preview = TEMPLATE_PREVIEWS[template.id];
    const { attacks, defenses } = preview;
    return {
      ...template,
      attacks: attacks.length,
      defenses,
      preview: <PreviewSketch preview={preview} />,
    };
  });
  return <StartPage template={workedExample} gallery={gallery} theme={theme} />;
}
