package org.assize.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assize.fact.Moment;
import org.assize.fact.Source;
import org.assize.source.FactModel;
import org.assize.source.InputException;
import org.assize.source.Limits;
import org.assize.source.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dossier: a folder, or one YAML or JSON file that holds the same.
 *
 * <pre>
 * dossier.yml          assessment: as-of, zone, mode, frameworks, period-from, ...
 *                      organisation:, scope:, ... facts of which there is one, by their entity
 *                      record-sets: by entity: complete, coverage, from, to, evidence-kind, collected-at
 * answers.csv|yml|xlsx the questionnaire; a workbook may hold sheets of records beside it
 * records/*.csv|yml    the others, a file an entity; a list of records in &lt;entity&gt;.&lt;attribute&gt;.csv
 * records/*.xlsx       the same, a sheet an entity or list
 * *.md                 for people
 * </pre>
 *
 * <p>In one file, answers and records are lists by their entity beside the others ({@code leavers: [...]}), and what is
 * said about them stands under {@code record-sets:} too. Lists in {@code dossier.yml} itself are read alike.
 */
public final class Intake {

    private final FactModel model;
    private final Vocabulary vocabulary;
    private final Limits limits;

    /**
     * What the caller wants, whatever the dossier says.
     *
     * @param asOf null: as the dossier says
     * @param frameworks empty: as the dossier says
     */
    public record Options(@Nullable Moment asOf, List<String> frameworks) {

        public Options {
            frameworks = List.copyOf(frameworks);
        }

        /** Everything as the dossier says. */
        public static Options none() {
            return new Options(null, List.of());
        }
    }

    public Intake(final FactModel model, final Vocabulary vocabulary) {
        this(model, vocabulary, Limits.standard());
    }

    public Intake(final FactModel model, final Vocabulary vocabulary, final Limits limits) {
        this.model = model;
        this.vocabulary = vocabulary;
        this.limits = limits;
    }

    /**
     * Reads a dossier.
     *
     * @throws InputException with everything that is wrong with it
     */
    public Dossier read(final Path dossier, final Options options) {
        return read(dossier, options, ContextDefaults.none());
    }

    /**
     * Reads a dossier that may leave out what the defaults say.
     *
     * @throws InputException with everything that is wrong with it
     */
    public Dossier read(final Path dossier, final Options options, final ContextDefaults defaults) {
        final Problems problems = new Problems();
        final Path name = dossier.toAbsolutePath().normalize().getFileName();
        final String shown = name == null ? dossier.toString() : name.toString();
        final DossierFolder folder = new DossierFolder(dossier, model, vocabulary.requirements(), limits, problems);
        if (Files.isDirectory(dossier)) {
            folder.readFolder();
        } else if (Files.isRegularFile(dossier)) {
            folder.readFile();
        } else {
            problems.add(Source.ofFile(shown), "is no dossier: there is neither a folder nor a file of that name.");
            problems.throwIfAny();
        }
        return new Assembly(folder.draft(), vocabulary).read(shown, options, defaults, folder.inputs());
    }
}
