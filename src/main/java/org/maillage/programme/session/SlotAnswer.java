package org.maillage.programme.session;

import org.maillage.shared.Saying;
import org.maillage.shared.Typed;

/** Whether somebody could come on a day. */
enum SlotAnswer {
    YES,
    IF_NEED_BE,
    NO;

    Saying words() {
        return Saying.of("session.slot." + Typed.key(this));
    }
}
