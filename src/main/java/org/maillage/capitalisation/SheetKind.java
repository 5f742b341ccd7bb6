package org.maillage.capitalisation;

import org.maillage.shared.Saying;
import org.maillage.shared.Typed;

/** What a sheet tells: an experience with what came of it, or what did not work, told alone. */
public enum SheetKind {
    EXPERIENCE,
    FAILURE;

    public Saying words() {
        return Saying.of("capitalisation.kind." + Typed.key(this));
    }
}
