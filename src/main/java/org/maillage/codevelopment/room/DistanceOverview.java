package org.maillage.codevelopment.room;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.account.Addressee;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.Contracts;
import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.room.Note.Kind;
import org.maillage.codevelopment.room.RoomOverview.TypedWords;
import org.maillage.codevelopment.room.RoomPage.ContractView;
import org.maillage.codevelopment.room.RoomPage.DistanceView;
import org.maillage.codevelopment.room.RoomPage.NoteRow;
import org.maillage.codevelopment.room.RoomPage.NotesView;
import org.maillage.codevelopment.room.RoomPage.PersonRow;
import org.maillage.codevelopment.room.RoomPage.WordView;
import org.springframework.stereotype.Component;

/** Puts together what those have before them who are each at another place. */
@Component
record DistanceOverview(Hands hands, RoomNotes notes, Contracts contracts) {

    DistanceView view(
            PeerGroup group,
            PeerSession session,
            Course course,
            SignedIn me,
            boolean asks,
            Map<UUID, Addressee> names,
            TypedWords typed) {
        var step = course.now().step();
        var client = RoomOverview.client(session, course.topicNumber());
        var isClient = me.id().equals(client);
        var all = notes.of(session, me.id()).stream()
                .filter(it -> it.topicNumber() == course.topicNumber())
                .toList();
        return new DistanceView(
                group.videoLink(),
                step.hasQueue() ? word(session, course, me, asks && !isClient, names) : null,
                isClient || !step.takesNotes()
                        ? null
                        : notes(session, step, me, rows(all, Kind.TO_REWORD, session, me, names), typed),
                rows(all, Kind.QUESTION, session, me, names),
                rows(all, Kind.ADVICE, session, me, names),
                step.compareTo(CourseStep.CONTRACT) < 0 || client == null
                        ? null
                        : contract(session, course, isClient, typed));
    }

    /** What somebody has typed that nobody else reads, where it is typed no more. */
    List<String> leftOver(PeerSession session, SignedIn me, TypedWords typed) {
        return Stream.concat(
                        notes.of(session, me.id()).stream()
                                .filter(it -> it.kind() == Kind.TO_REWORD)
                                .map(Note::words),
                        Stream.of(typed.note() == null ? notes.draft(session, me.id()) : typed.note())
                                .filter(it -> !it.isEmpty()))
                .toList();
    }

    private WordView word(PeerSession session, Course course, SignedIn me, boolean asks, Map<UUID, Addressee> names) {
        var queue = hands.of(session, course.stage());
        var speaking = queue.speaking();
        return new WordView(
                asks,
                speaking.map(it -> RoomOverview.name(it, names)).orElse(""),
                speaking.filter(me.id()::equals).isPresent(),
                queue.isRaised(me.id()),
                queue.waiting().stream()
                        .map(it -> new PersonRow(it.toString(), RoomOverview.name(it, names)))
                        .toList());
    }

    private NotesView notes(PeerSession session, CourseStep step, SignedIn me, List<NoteRow> early, TypedWords typed) {
        var key = step == CourseStep.CONSULTATION ? "advice" : step == CourseStep.CLARIFICATION ? "question" : "early";
        return new NotesView(
                say("room.note." + key),
                say("room.note." + key + ".hint"),
                Objects.requireNonNullElseGet(typed.note(), () -> notes.draft(session, me.id())),
                typed.mistake(),
                early,
                step == CourseStep.CLARIFICATION || step == CourseStep.CONSULTATION);
    }

    private static List<NoteRow> rows(
            List<Note> all, Kind kind, PeerSession session, SignedIn me, Map<UUID, Addressee> names) {
        return all.stream()
                .filter(it -> it.kind() == kind)
                .map(it -> new NoteRow(
                        it.id().toString(),
                        RoomOverview.name(it.author(), names),
                        it.words(),
                        it.author().equals(me.id())
                                ? "%s/notes/%s".formatted(RoomOverview.path(session), it.id())
                                : ""))
                .toList();
    }

    private ContractView contract(PeerSession session, Course course, boolean isClient, TypedWords typed) {
        var kept = contracts.find(session, course.topicNumber());
        return new ContractView(
                isClient && course.now().step() != CourseStep.LEARNING,
                course.topicNumber(),
                Objects.requireNonNullElseGet(
                        typed.contract(),
                        () -> kept.map(Contracts.Contract::words).orElse("")),
                kept.map(Contracts.Contract::version).orElse(0),
                typed.stale(),
                typed.stale() ? kept.map(Contracts.Contract::words).orElse("") : "");
    }
}
