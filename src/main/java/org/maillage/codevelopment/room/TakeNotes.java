package org.maillage.codevelopment.room;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.Absences;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.room.Note.Kind;
import org.maillage.codevelopment.room.TakeNotes.Outcome.NotTaken;
import org.maillage.codevelopment.room.TakeNotes.Outcome.Taken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what somebody types during a session for what it can be in the step under way. */
@Component
class TakeNotes {

    private final Courses courses;
    private final Absences absences;
    private final RoomNotes notes;

    TakeNotes(Courses courses, Absences absences, RoomNotes notes) {
        this.courses = courses;
        this.absences = absences;
        this.notes = notes;
    }

    /** Takes a note. */
    @Transactional
    public Outcome take(PeerSession session, String words, SignedIn me) {
        var course = held(session);
        var refusal = refusal(session, course, me);
        if (course == null || refusal != null) {
            return new NotTaken(refusal == null ? Refusal.NOT_NOW : refusal);
        }
        var kind = Kind.of(course.now().step(), words);
        if (!notes.add(session, course.topicNumber(), me.person(), kind, words)) {
            return new NotTaken(Refusal.MOST);
        }
        notes.keepDraft(session, me.person(), "");
        courses.touch(session);
        return new Taken(kind);
    }

    /** Words anew what came too early, while its topic is talked about. */
    @Transactional
    public Outcome reword(PeerSession session, Reworded note, SignedIn me) {
        var course = held(session);
        var refusal = refusal(session, course, me);
        if (course == null || refusal != null) {
            return new NotTaken(refusal == null ? Refusal.NOT_NOW : refusal);
        }
        var kind = Kind.of(course.now().step(), note.words);
        if (!notes.reword(session, course.topicNumber(), note, me.person(), kind)) {
            return new NotTaken(Refusal.GONE);
        }
        courses.touch(session);
        return new Taken(kind);
    }

    /** Keeps what somebody is typing; false for whoever is noted as absent. */
    @Transactional
    public boolean keepDraft(PeerSession session, String words, SignedIn me) {
        courses.hold(session);
        if (absences.has(session, me.id())) {
            return false;
        }
        notes.keepDraft(session, me.person(), words);
        return true;
    }

    /** Takes a note back; false when it is none of theirs. */
    @Transactional
    public boolean withdraw(PeerSession session, Reworded note, SignedIn me) {
        var withdrawn = notes.withdraw(session, note.id, me.person());
        courses.touch(session);
        return withdrawn;
    }

    /** Where a session stands, which does not change meanwhile; null before it has begun. */
    private @Nullable Course held(PeerSession session) {
        return courses.hold(session) ? courses.find(session).orElseThrow() : null;
    }

    /** Why somebody notes nothing, on whatever page they type it; null when they do. */
    private @Nullable Refusal refusal(PeerSession session, @Nullable Course course, SignedIn me) {
        if (absences.has(session, me.id())) {
            return Refusal.ABSENT;
        }
        if (course == null || course.isOver() || !course.now().step().takesNotes()) {
            return Refusal.NOT_NOW;
        }
        return me.id().equals(RoomOverview.client(session, course.topicNumber())) ? Refusal.CLIENT : null;
    }

    /** A note, in other words. */
    record Reworded(UUID id, String words) {}

    /** Why nothing was noted. */
    enum Refusal {
        /** The session has not begun, or the consultation on its topic is over. */
        NOT_NOW,
        /** It is noted that they are not there. */
        ABSENT,
        /** The topic is theirs: they listen. */
        CLIENT,
        /** They have noted as much as one may. */
        MOST,
        /** What they word anew is taken back, sent already, or of a topic that is over. */
        GONE
    }

    /** What became of what was typed. */
    sealed interface Outcome {

        record Taken(Kind kind) implements Outcome {}

        record NotTaken(Refusal why) implements Outcome {}
    }
}
