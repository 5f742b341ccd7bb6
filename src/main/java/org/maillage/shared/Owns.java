package org.maillage.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The tables that a module owns: it alone writes them. Others read them along the arrows of the modules, and never those
 * of a module inside their own.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Owns.All.class)
public @interface Owns {

    /** Tables with their schemas. */
    String[] value();

    /** Modules that write them past their owner. */
    String[] alsoWrittenBy() default {};

    /** Why they may. */
    String because() default "";

    /** Several lists of one module. */
    @Target(ElementType.PACKAGE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        Owns[] value();
    }
}
