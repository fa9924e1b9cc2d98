package org.assize.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.assize.content.RuleSource;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.Results;
import org.kie.api.runtime.KieContainer;

/** Compiles DRL: file by file to classes for running, or all at once by the classic build for a second opinion. */
final class DrlCompiler {

    static final String PACKAGE = "org.assize.rules";

    private static final String FOLDER = "src/main/resources/" + PACKAGE.replace('.', '/') + "/";
    private static final Pattern MODEL = Pattern.compile("org/assize/rules/Rules[0-9A-F]{32}\\.class");

    /**
     * @throws RulesRefusedException if the file does not compile
     */
    CompiledFile compile(final RuleSource source) {
        final KieBuilderImpl builder = (KieBuilderImpl) build(List.of(source), true);
        final InternalKieModule module = (InternalKieModule) builder.getKieModuleIgnoringErrors();
        final Map<String, byte[]> classes = new TreeMap<>();
        String model = null;
        for (final String file : module.getFileNames()) {
            if (file.endsWith(".class") && file.startsWith("org/assize/rules/")) {
                final String name =
                        file.substring(0, file.length() - ".class".length()).replace('/', '.');
                classes.put(name, module.getBytes(file));
                model = MODEL.matcher(file).matches() ? name : model;
            }
        }
        if (model == null) {
            throw new RulesRefusedException(List.of(source.path() + ": holds no rule."));
        }
        return new CompiledFile(model, classes);
    }

    /** One rule base over all files by the classic build, for the differential test and for diagnostics. */
    KieBase classic(final List<RuleSource> sources) {
        final KieBuilder builder = build(sources, false);
        final KieContainer container = KieServices.get()
                .newKieContainer(
                        builder.getKieModule().getReleaseId(), new CompilerLoader(DrlCompiler.class.getClassLoader()));
        return container.getKieBase();
    }

    /** All errors of the classic build of one file, with their lines. */
    static List<Message> classicMessages(final RuleSource source) {
        final KieBuilder builder = builder(List.of(source));
        builder.buildAll();
        return builder.getResults().getMessages(Message.Level.ERROR);
    }

    private static KieBuilder build(final List<RuleSource> sources, final boolean executable) {
        final KieBuilder builder = builder(sources);
        try {
            if (executable) {
                builder.buildAll(ExecutableModelProject.class);
            } else {
                builder.buildAll();
            }
        } catch (final RuntimeException | StackOverflowError e) {
            throw new RulesRefusedException(
                    List.of(sources.get(0).path() + ": " + ComplaintWords.of(String.valueOf(e.getMessage()))));
        }
        refuse(sources, builder.getResults());
        return builder;
    }

    private static KieBuilder builder(final List<RuleSource> sources) {
        final KieServices services = KieServices.get();
        final KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId(PACKAGE, name(sources), "1"));
        for (final RuleSource source : sources) {
            files.write(FOLDER + flat(source), source.text());
        }
        return services.newKieBuilder(files, new CompilerLoader(DrlCompiler.class.getClassLoader()));
    }

    /**
     * The names of generated classes follow from it: it must differ between files, or classes of one would silently stand
     * for those of another.
     */
    private static String name(final List<RuleSource> sources) {
        final StringBuilder all = new StringBuilder();
        sources.forEach(source -> all.append(source.path()).append('\n').append(source.text()));
        return "rules-" + ModelFingerprint.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String flat(final RuleSource source) {
        return source.path().replace('/', '.');
    }

    private static void refuse(final List<RuleSource> sources, final Results results) {
        final List<String> problems = new ArrayList<>();
        for (final Message message : results.getMessages(Message.Level.ERROR)) {
            problems.add(place(sources, message) + ": " + ComplaintWords.of(message.getText()));
        }
        if (!problems.isEmpty()) {
            throw new RulesRefusedException(problems);
        }
    }

    private static String place(final List<RuleSource> sources, final Message message) {
        final String path = message.getPath() == null ? "" : message.getPath();
        final String file = sources.stream()
                .filter(source -> path.endsWith(flat(source)))
                .map(RuleSource::path)
                .findFirst()
                .orElse(sources.get(0).path());
        return message.getLine() > 0 ? file + ":" + message.getLine() : file;
    }
}
