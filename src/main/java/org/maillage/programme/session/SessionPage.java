package org.maillage.programme.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * A session for those who attend or run it.
 *
 * @param runs whether the reader runs it; {@code attends} whether they are expected
 * @param room where a code can be shown, for who runs the session on its day; null otherwise
 * @param feedback what the reader can do about feedback: {@code none}, {@code give} or {@code given}
 */
record SessionPage(
        Frame frame,
        Session session,
        String format,
        String cohort,
        List<String> facilitating,
        List<FacilitatorRow> facilitators,
        String words,
        List<StepRow> steps,
        List<Document> documents,
        boolean begun,
        boolean runs,
        boolean attends,
        String myPresence,
        List<Guest> guests,
        String counted,
        @Nullable Room room,
        List<SlotRow> slots,
        String feedback,
        FeedbackWords answers,
        Typed typed) {

    /** What the reader has typed that was refused. */
    record Typed(TypedFeedback feedback, SlotForm slot, Mistakes mistakes) {

        static final Typed NOTHING = new Typed(TypedFeedback.EMPTY, SlotForm.EMPTY, new Mistakes());

        static Typed file(String problem) {
            return new Typed(TypedFeedback.EMPTY, SlotForm.EMPTY, new Mistakes().note("file", problem));
        }

        static Typed feedback(TypedFeedback feedback, Mistakes mistakes) {
            return new Typed(feedback, SlotForm.EMPTY, mistakes);
        }

        static Typed slot(SlotForm slot, Mistakes mistakes) {
            return new Typed(TypedFeedback.EMPTY, slot, mistakes);
        }
    }

    /** @param code empty while none is shown */
    record Room(String code, String until) {

        static final Room CLOSED = new Room("", "");
    }

    record FacilitatorRow(String id, String name, boolean chosen) {}

    record StepRow(String from, String title, String minutes) {}

    record Document(String id, String name, String size) {}

    record Guest(String person, String name, String territory, String presence, String how) {}

    /** @param who answered what, by name, for who runs the session; empty for others */
    record SlotRow(String id, String when, String counted, String mine, List<String> who) {}

    /** @param enough whether there are answers enough to show them */
    record FeedbackWords(String counted, boolean enough, List<String> spread, List<String> kept, List<String> missed) {}
}
