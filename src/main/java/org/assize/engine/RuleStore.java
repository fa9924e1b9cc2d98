package org.assize.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import org.assize.content.RuleSource;
import org.drools.model.Model;

/**
 * Turns DRL files into a rule base: by the classes packaged with the application where the text is the same, else by the
 * user's cache, else by compiling.
 */
public final class RuleStore {

    /** Written by the build: key of a DRL text to the class of its model. */
    static final String INDEX = "/META-INF/assize/rules.properties";

    private final RuleCache cache;
    private final Properties packaged;
    private final String model;

    /**
     * @param cache folder for compiled rules; made when needed
     */
    public RuleStore(final Path cache) {
        this.cache = new RuleCache(cache);
        this.packaged = index();
        this.model = ModelFingerprint.packaged();
    }

    private static Properties index() {
        final Properties properties = new Properties();
        try (InputStream in = RuleStore.class.getResourceAsStream(INDEX)) {
            if (in != null) {
                properties.load(in);
            }
            return properties;
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws RulesRefusedException if files do not compile, with the problems of all of them
     */
    public RuleBase load(final List<RuleSource> sources) {
        return models(sources).join(rule -> true);
    }

    /** The models of files, with the loader that knows their classes. */
    record Models(List<RuleBase.Layered> models, ClassLoader loader) {

        /** A rule base of the rules with the wanted names. */
        RuleBase join(final Predicate<String> wanted) {
            return RuleBase.join(models, loader, wanted);
        }

        /** The models of the layers up to the last one. */
        Models upTo(final int last) {
            return new Models(
                    models.stream().filter(model -> model.layer() <= last).toList(), loader);
        }
    }

    /**
     * @throws RulesRefusedException if files do not compile, with the problems of all of them
     */
    Models models(final List<RuleSource> sources) {
        final Map<String, byte[]> classes = new HashMap<>();
        final List<Named> models = new ArrayList<>();
        final List<String> problems = new ArrayList<>();
        for (final RuleSource source : sources) {
            try {
                models.add(new Named(source.layer(), model(source, classes)));
            } catch (final RulesRefusedException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new RulesRefusedException(problems);
        }
        final ClassLoader loader = new RuleClassLoader(classes, RuleStore.class.getClassLoader());
        return new Models(
                models.stream()
                        .map(named -> new RuleBase.Layered(named.layer(), instance(named.model(), loader)))
                        .toList(),
                loader);
    }

    /** The class of a model with the layer of its file. */
    private record Named(int layer, String model) {}

    /** The name of the class of the file's model; what had to be compiled is added to the classes. */
    private String model(final RuleSource source, final Map<String, byte[]> classes) {
        final String key = ModelFingerprint.key(model, source);
        final String known = packaged.getProperty(key);
        if (known != null) {
            return known;
        }
        final CompiledFile compiled =
                compiled(source, key + "-" + Runtime.version().feature());
        classes.putAll(compiled.classes());
        return compiled.model();
    }

    private CompiledFile compiled(final RuleSource source, final String key) {
        final Optional<CompiledFile> kept = cache.find(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        final CompiledFile compiled = new DrlCompiler().compile(source);
        cache.keep(key, compiled);
        return compiled;
    }

    /**
     * Compiles a file unless that was done before.
     *
     * @throws RulesRefusedException if it does not compile
     */
    void compile(final RuleSource source) {
        model(source, new HashMap<>());
    }

    /** Whether the text has passed every check of compilers before: the packaged texts have in the build. */
    boolean isPassed(final RuleSource source) {
        final String key = ModelFingerprint.key(model, source);
        return packaged.containsKey(key) || cache.isMarked(key);
    }

    void pass(final RuleSource source) {
        cache.mark(ModelFingerprint.key(model, source));
    }

    private static Model instance(final String name, final ClassLoader loader) {
        try {
            return (Model)
                    Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
        } catch (final ReflectiveOperationException e) {
            throw new IllegalStateException("Compiled rules " + name + " cannot be loaded.", e);
        }
    }
}
