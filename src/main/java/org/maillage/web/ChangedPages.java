package org.maillage.web;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Whether public pages may have changed since they were made: each page that is kept is of one state of all of them. */
@Component
class ChangedPages {

    private final AtomicInteger state = new AtomicInteger();
    private final AtomicBoolean changed = new AtomicBoolean();

    /** The state that a page is of which is made from now on. */
    int state() {
        return state.get();
    }

    /** Something was carried out that pages may show. */
    void note() {
        changed.set(true);
    }

    /** Whether something was since this was asked the last time. */
    boolean takeNote() {
        return changed.getAndSet(false);
    }

    /** All pages that were made until now are made again. */
    void next() {
        state.incrementAndGet();
    }
}
