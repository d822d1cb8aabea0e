import type messages from "./en.json";

declare module "use-intl" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged with the library's own
  interface AppConfig {
    Messages: typeof messages;
    Locale: "en";
  }
}
