package org.assize.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.drools.model.Model;
import org.drools.model.NamedModelItem;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The rules of all files, joined and sorted by layer and id. Immutable and shared by threads. */
public final class RuleBase {

    private final KieBase kieBase;
    private final int rules;

    RuleBase(final KieBase kieBase, final int rules) {
        this.kieBase = kieBase;
        this.rules = rules;
    }

    /** Number of rule blocks. */
    public int rules() {
        return rules;
    }

    KieBase kieBase() {
        return kieBase;
    }

    /** A model with the layer of its file. */
    record Layered(int layer, Model model) {}

    /** Same results in any order, and many times fewer firings in this one. */
    static RuleBase join(final List<Layered> models) {
        final ModelImpl joined = new ModelImpl(DrlCompiler.PACKAGE);
        final List<Rule> rules = new ArrayList<>();
        models.stream().sorted(Comparator.comparingInt(Layered::layer)).forEach(layered -> {
            layered.model().getTypeMetaDatas().forEach(joined::addTypeMetaData);
            layered.model().getRules().stream()
                    .sorted(Comparator.comparing(NamedModelItem::getName))
                    .forEach(rules::add);
        });
        return new RuleBase(KieBaseBuilder.createKieBaseFromModel(joined.withRules(rules)), rules.size());
    }
}
