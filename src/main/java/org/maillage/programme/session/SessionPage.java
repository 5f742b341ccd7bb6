package org.maillage.programme.session;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.programme.session.KeepsMinutes.Minutes;
import org.maillage.shared.Hours;
import org.maillage.shared.Words;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * A session for those who attend or run it.
 *
 * @param mayDelete whether the reader can delete it: who leads, while nobody has heard of it
 * @param runs whether the reader runs it; {@code attends} whether they are expected
 * @param standing how its places stand; {@code registers} whether the reader takes one or gives one up here
 * @param invited how many the pairs are, and {@code registered} who has a place or waits, for who runs it
 * @param excuse what the reader can do about not coming: {@code none}, {@code give} or {@code undo}
 * @param coming whether the reader comes, and how many do
 * @param sign what the reader signs by the code of the room; empty when there is nothing to sign
 * @param halves the half-days that who facilitates signs for; empty for others and before it has begun
 * @param remarks what its plan leaves open, for who runs it
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
        int facilitatorsVersion,
        String words,
        List<StepRow> steps,
        List<Document> documents,
        boolean begun,
        boolean over,
        boolean asksWhomMet,
        Minutes minutes,
        boolean mayDelete,
        boolean runs,
        boolean attends,
        PlacesTaken standing,
        int invited,
        List<PlaceRow> registered,
        boolean registers,
        String myPresence,
        String excuse,
        ComingOverview.Part coming,
        String sign,
        List<HalfRow> halves,
        List<String> remarks,
        List<AttendanceRow> guests,
        String counted,
        @Nullable Room room,
        List<SlotRow> slots,
        String feedback,
        FeedbackWords answers,
        Typed typed) {

    /** Whether it has begun and is not over: what is done now comes first. */
    boolean during() {
        return begun && !over;
    }

    /** Whether it is ahead, so that it is prepared. */
    boolean ahead() {
        return !begun && !session.isCancelled();
    }

    /** Whether the reader is asked whom they met: whoever was not noted as away, once it is over, for a while. */
    boolean meets() {
        return asksWhomMet && !feedback.equals("none");
    }

    /** Whether there are minutes that the reader may read. */
    boolean readsMinutes() {
        return minutes == Minutes.SENT || (runs && minutes == Minutes.NOTED);
    }

    /** Whose hours those are that are typed and listed here. */
    String hours() {
        return Words.say("session.hours", Hours.zone(Words.language(), session.there()));
    }

    /**
     * The forms of the page, with what the reader has typed that was refused.
     *
     * @param facilitators the ids that were ticked; null when that form was not sent
     * @param presences what was noted of whom; null when that form was not sent
     * @param code that the room shows, as the address brought it; empty mostly
     */
    record Typed(
            Filled feedback,
            Filled slot,
            @Nullable List<UUID> facilitators,
            @Nullable Map<UUID, Presence> presences,
            String code,
            Mistakes mistakes) {

        static Typed code(String code) {
            return new Typed(Feedback.empty(), SlotForm.FORM.empty(), null, null, code, new Mistakes());
        }

        static Typed file(String problem) {
            return other(null, null, new Mistakes().note("file", problem));
        }

        static Typed feedback(Filled form) {
            return new Typed(form, SlotForm.FORM.empty(), null, null, "", form.mistakes());
        }

        static Typed slot(Filled form) {
            return new Typed(Feedback.empty(), form, null, null, "", form.mistakes());
        }

        static Typed facilitators(List<UUID> people, Mistakes mistakes) {
            return other(people, null, mistakes);
        }

        static Typed places(String typed, Mistakes mistakes) {
            return new Typed(Feedback.empty(), SlotForm.FORM.empty(), null, null, typed, mistakes);
        }

        static Typed heads(String typed, Mistakes mistakes) {
            return places(typed, mistakes);
        }

        static Typed presences(Map<UUID, Presence> presences, Mistakes mistakes) {
            return other(null, presences, mistakes);
        }

        private static Typed other(
                @Nullable List<UUID> facilitators, @Nullable Map<UUID, Presence> presences, Mistakes mistakes) {
            return new Typed(Feedback.empty(), SlotForm.FORM.empty(), facilitators, presences, "", mistakes);
        }
    }

    /** @param holding whether they have a place; else they wait for one */
    record PlaceRow(String person, String name, boolean holding) {}

    /** @param code empty while none is shown */
    record Room(String code, String until) {

        static final Room CLOSED = new Room("", "");
    }

    /**
     * A half-day.
     *
     * @param signed by whom and when, in a sentence; {@code mine} whether the reader can sign
     */
    record HalfRow(String key, String words, String signed, boolean mine) {}

    record FacilitatorRow(String id, String name, boolean chosen) {}

    record StepRow(String from, String title, String minutes) {}

    record Document(String id, String name, String size) {}

    /** @param who answered what, by name, for who runs the session; empty for others */
    record SlotRow(
            String id,
            String when,
            String counted,
            @Nullable SlotAnswer mine,
            List<String> who) {}
}
