package org.assize.intake;

import java.util.List;
import org.assize.source.FactModel;
import org.assize.source.InputException;
import org.assize.source.MapNode;
import org.assize.source.Problems;

/** Makes dossiers of what was read already. */
public final class Dossiers {

    private Dossiers() {}

    /**
     * The dossier of a rule case, which stands under {@code given:} in the form of a dossier that is one YAML file.
     *
     * @param given the parts of the dossier; their places stay those of the case file
     * @param defaults what holds where {@code given} has no {@code assessment:}
     * @throws InputException with everything that is wrong with it
     */
    public static Dossier caseDossier(
            final MapNode given, final ContextDefaults defaults, final FactModel model, final Vocabulary vocabulary) {
        final Draft draft = new Draft(model, given.place().row(), new Problems());
        draft.addMain(given, false);
        final String name = given.place().file();
        return new Assembly(draft, vocabulary).read(name, Intake.Options.none(), defaults, List.of());
    }

    /** Where a tree came from: what to call it, what was read, and whether {@code true} and {@code false} stand for yes and no. */
    public record Origin(String name, Dossier.InputFile input, boolean json) {}

    /**
     * A dossier that was read to a tree in the form of a dossier that is one file.
     *
     * @param problems what was wrong with reading the tree
     * @throws InputException with everything that is wrong with it
     */
    public static Dossier of(
            final MapNode tree,
            final Origin origin,
            final Intake.Options options,
            final ContextDefaults defaults,
            final FactModel model,
            final Vocabulary vocabulary,
            final Problems problems) {
        final Draft draft = new Draft(model, tree.place().row(), problems);
        draft.addMain(tree, origin.json());
        return new Assembly(draft, vocabulary).read(origin.name(), options, defaults, List.of(origin.input()));
    }
}
