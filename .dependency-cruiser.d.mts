/** What each room of src may import, besides itself. */
export declare const mayImport: Readonly<Record<string, readonly string[]>>;
declare const configuration: { forbidden: object[]; options: object };
export default configuration;
