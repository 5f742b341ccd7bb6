package org.maillage.programme.task;

import java.util.Optional;
import org.maillage.programme.task.Deliverables.Deliverable;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What a pair types for a task. */
record DeliverableForm(Filled filled) {

    static final FormField<String> WORDS = FormField.markdown("words", 20_000);
    private static final FormField<Boolean> SHARED = FormField.check("shared");

    private static final Fields FORM = Fields.of("task.deliverable", WORDS, SHARED);

    /** As it was kept; empty when nothing was. */
    static DeliverableForm of(Optional<Deliverable> kept) {
        return new DeliverableForm(
                kept.map(it -> FORM.empty().with(WORDS, it.words()).with(SHARED, it.shared()))
                        .orElseGet(FORM::empty));
    }

    static DeliverableForm sent(MultiValueMap<String, String> sent) {
        return new DeliverableForm(FORM.sent(sent));
    }

    boolean isShared() {
        return filled.isTicked(SHARED);
    }

    Written written(boolean done, int version) {
        return new Written(filled.typed(WORDS), isShared(), done, version);
    }

    /**
     * What a pair has written.
     *
     * @param done whether it is handed in
     * @param version of the deliverable that the pair has seen
     */
    record Written(String words, boolean shared, boolean done, int version) {}
}
