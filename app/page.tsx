import { cookies } from "next/headers";

import { StartPage } from "@/components/start/start-page";
import { readTheme, THEME_COOKIE } from "@/components/ui/theme";
import { TEMPLATES } from "@/lib/catalog/templates";

export default async function Page() {
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  return <StartPage template={TEMPLATES[0]} theme={theme} />;
}
