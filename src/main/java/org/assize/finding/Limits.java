package org.assize.finding;

import java.math.BigDecimal;
import org.assize.fact.Ref;

/** Makes limits for the rules that derive them. Pure. */
public final class Limits {

    private Limits() {}

    public static Limit of(final Parameter parameter) {
        return new Limit(
                parameter.name(),
                parameter.unit(),
                parameter.value(),
                parameter.ref(),
                parameter.validFrom(),
                parameter.validTo());
    }

    public static Limit of(final OwnLimit own) {
        return new Limit(own.name(), own.unit(), own.value(), own.from(), null, null);
    }

    public static OwnLimit own(final String name, final String unit, final Integer value, final Ref from) {
        return new OwnLimit(name, unit, value.toString(), from);
    }

    public static OwnLimit own(final String name, final String unit, final BigDecimal value, final Ref from) {
        return new OwnLimit(name, unit, value.toPlainString(), from);
    }
}
