package org.assize.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
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
        final List<RuleBase.Layered> models = new ArrayList<>();
        final List<String> problems = new ArrayList<>();
        for (final RuleSource source : sources) {
            try {
                models.add(new RuleBase.Layered(source.layer(), model(source)));
            } catch (final RulesRefusedException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new RulesRefusedException(problems);
        }
        return RuleBase.join(models);
    }

    private Model model(final RuleSource source) {
        final String key = ModelFingerprint.key(model, source);
        final String known = packaged.getProperty(key);
        if (known != null) {
            return instance(known, RuleStore.class.getClassLoader());
        }
        final CompiledFile compiled =
                compiled(source, key + "-" + Runtime.version().feature());
        return instance(compiled.model(), new RuleClassLoader(compiled.classes(), RuleStore.class.getClassLoader()));
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

    private static Model instance(final String name, final ClassLoader loader) {
        try {
            return (Model)
                    Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
        } catch (final ReflectiveOperationException e) {
            throw new IllegalStateException("Compiled rules " + name + " cannot be loaded.", e);
        }
    }
}
