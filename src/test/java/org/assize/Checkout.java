package org.assize;

import java.nio.file.Path;
import java.util.List;
import org.assize.authoring.CaseReader;
import org.assize.authoring.RuleCase;
import org.assize.content.Content;
import org.assize.content.ContentLoader;
import org.assize.content.RuleFiles;
import org.assize.content.RuleSource;
import org.assize.engine.Engine;
import org.assize.engine.RuleStore;

/** The rules, mappings and cases of this checkout, read once for all tests of a class. */
public final class Checkout {

    public static final Path RULES = Path.of("rules");
    public static final Path MAPPINGS = Path.of("mappings");
    public static final Path SAMPLES = Path.of("samples");

    /** Kept between builds, keyed by text, so that only what changed is compiled. */
    public static final Path CACHE = Path.of("target", "rule-cache");

    private final List<RuleSource> sources = RuleFiles.read(RULES);
    private final Content content = ContentLoader.load(RULES, MAPPINGS, sources);

    public List<RuleSource> sources() {
        return sources;
    }

    public Content content() {
        return content;
    }

    public Engine engine() {
        return new Engine(new RuleStore(CACHE).load(sources));
    }

    public List<RuleCase> cases() {
        return new CaseReader(content).read(RULES);
    }
}
