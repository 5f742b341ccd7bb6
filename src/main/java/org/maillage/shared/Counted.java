package org.maillage.shared;

import java.util.Map;
import java.util.function.Supplier;

/** Numbers by which somebody who watches over the machine sees how a module is doing. */
public interface Counted {

    /** Each by its name, as {@code mails.waiting}; read each time that somebody looks. */
    Map<String, Supplier<Number>> counts();
}
