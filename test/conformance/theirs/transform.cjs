const typescript = require('../../../node_modules/typescript');

/** Our TypeScript as jest wants it; a module's own folder has another name there. */
module.exports = {
  process: (text, file) => ({
    code: typescript.transpileModule(
      text.replaceAll('import.meta.dirname', '__dirname').replaceAll('import.meta.url', '__filename'),
      {
        fileName: file,
        compilerOptions: {
          module: typescript.ModuleKind.CommonJS,
          target: typescript.ScriptTarget.ES2022,
          esModuleInterop: true,
          rewriteRelativeImportExtensions: false,
          inlineSourceMap: true,
        },
      },
    ).outputText,
  }),
};
