package org.assize.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component holds ids of requirements, {@code iso27001:A.8.13}, or {@code A.8.13} alone where it says of which
 * framework. An id of an earlier edition is refused with its successors.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface NamesRequirement {

    /** The framework of an id that stands alone; empty for none. */
    String of() default "";

    /** The attribute that holds the framework; then only ids of its catalogue are taken. Empty for none. */
    String ofAttribute() default "";
}
