import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  // The content security policy has no `data:`: an image is always a file.
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
