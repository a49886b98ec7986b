declare module "uri-template-lite" {
  const library: { readonly URI: { Template: new (template: string) => object } };
  export default library;
}
