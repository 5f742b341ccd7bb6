package org.maillage.codevelopment.room;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.Absences;
import org.maillage.codevelopment.Member;
import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerGroups;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.room.Course.Move;
import org.maillage.codevelopment.room.RoomPage.ClockView;
import org.maillage.codevelopment.room.RoomPage.PresenceView;
import org.maillage.codevelopment.room.RoomPage.PresentRow;
import org.maillage.codevelopment.room.RoomPage.StepRow;
import org.maillage.shared.Hours;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts the room of a session together. */
@Component
record RoomOverview(
        Plans plans,
        Courses courses,
        DistanceOverview distance,
        Absences absences,
        PeerGroups groups,
        Addressees addressees,
        Clock clock) {

    Answer show(PeerGroup group, PeerSession session, SignedIn me) {
        return Answer.show("codevelopment/room/room", page(group, session, me, TypedWords.NOTHING));
    }

    /** The room again, with what was typed there and not taken. */
    Answer refuse(PeerGroup group, PeerSession session, SignedIn me, TypedWords typed) {
        var page = page(group, session, me, typed);
        return typed.stale()
                ? Answer.conflict("codevelopment/room/room", page)
                : Answer.refuse("codevelopment/room/room", page);
    }

    /**
     * What somebody typed that was not taken.
     *
     * @param note null for nothing, as {@code contract}
     * @param mistake what is wrong with the note
     * @param stale whether the contract was written elsewhere meanwhile
     */
    record TypedWords(
            @Nullable String note, String mistake, @Nullable String contract, boolean stale) {

        static final TypedWords NOTHING = new TypedWords(null, "", null, false);
    }

    private RoomPage page(PeerGroup group, PeerSession session, SignedIn me, TypedWords typed) {
        var course = courses.find(session).orElse(null);
        var plan = plans.of(session);
        var members = groups.members(group.id());
        var names = addressees.of(members.stream().map(Member::person).toList());
        var topic = course == null ? 1 : course.topicNumber();
        var client = client(session, topic);
        var leads = session.isLedBy(me.id(), members);
        var absent = absences.of(session);
        var stages = course == null ? plan.stages() : course.stages();
        var name = say("codevelopment.session.name", session.number());
        var view = plan.atDistance() && course != null && !course.isOver() && !absent.contains(me.id())
                ? distance.view(group, session, course, me, asks(members, me), names, typed)
                : null;
        return new RoomPage(
                Frame.of(name, group.name()).asPersonal(),
                path(session),
                session.path(),
                name + " – " + group.name(),
                Hours.span(session.startsAt().toInstant(), session.endsAt().toInstant(), group.there()),
                client == null ? "" : name(client, names),
                leads,
                leads ? "" : leader(session, members, names),
                minutes(stages.stream().mapToInt(CourseStage::minutes).sum()),
                course == null ? null : clock(course, group),
                steps(stages, course),
                absent.contains(me.id()),
                presence(members, absent, names),
                plan.atDistance() && (view == null || view.notes() == null)
                        ? distance.leftOver(session, me, typed)
                        : List.of(),
                view == null || view.notes() == null ? typed.mistake() : "",
                view);
    }

    private static PresenceView presence(List<Member> members, Set<UUID> absent, Map<UUID, Addressee> names) {
        var in = members.stream().filter(Member::isIn).map(Member::person).toList();
        return new PresenceView(
                say(
                        "room.presence.counted",
                        in.stream().filter(it -> !absent.contains(it)).count(),
                        in.size()),
                in.stream()
                        .map(it -> new PresentRow(it.toString(), name(it, names), !absent.contains(it)))
                        .toList());
    }

    /** Whoever facilitates alone gives the word, and takes none. */
    private static boolean asks(List<Member> members, SignedIn me) {
        return !me.id().equals(Member.facilitator(members));
    }

    static String path(PeerSession session) {
        return session.path() + "/room";
    }

    /** Whose topic is talked about; null while nobody is chosen. */
    static @Nullable UUID client(PeerSession session, int topicNumber) {
        return topicNumber == 2 ? session.secondClient() : session.client();
    }

    private static String leader(PeerSession session, List<Member> members, Map<UUID, Addressee> names) {
        var facilitator = session.conductor() == null ? Member.facilitator(members) : session.conductor();
        return facilitator == null ? "" : name(facilitator, names);
    }

    private ClockView clock(Course course, PeerGroup group) {
        var now = clock.instant();
        var left = course.left(now);
        var stage = course.now();
        var next = course.isLast() ? null : course.stages().get(course.stage() + 1);
        return new ClockView(
                course.isOver() ? "" : position(course),
                course.isOver() ? say("room.over") : say("room.step." + Typed.key(stage.step())),
                course.isOver() ? say("room.over.rule") : say("room.rule." + Typed.key(stage.step())),
                left(left.toSeconds()),
                left.toSeconds(),
                stage.length().plusMinutes(course.extraMinutes()).toSeconds(),
                course.isPaused(),
                course.isEnding(now),
                course.isOver(),
                say(course.isOver() ? "room.ended" : "room.ends", Hours.hour(course.endsAt(now), group.there())),
                next == null ? "" : say("room.next", say("room.step." + Typed.key(next.step()))),
                Arrays.stream(Move.values())
                        .filter(course::allows)
                        .map(Typed::key)
                        .toList(),
                course.moves(),
                course.version());
    }

    private static String position(Course course) {
        var stage = course.now();
        var step = stage.step() == CourseStep.OPENING
                ? say("room.position.opening")
                : say(
                        "room.position",
                        stage.step().number(),
                        CourseStep.ofATopic().size());
        return course.stages().getLast().topicNumber() < 2 || stage.topicNumber() == 0
                ? step
                : say("room.position.topic", step, stage.topicNumber());
    }

    /** What is left, in minutes of which the last counts until it is over; how much longer it takes, in whole ones. */
    static String left(long seconds) {
        return seconds > -60
                ? minutes((int) Math.max(0, (seconds + 59) / 60))
                : say("room.longer", minutes((int) (-seconds / 60)));
    }

    static String minutes(int minutes) {
        return minutes < 60
                ? say("room.minutes", minutes)
                : say("day.length", minutes / 60, "%02d".formatted(minutes % 60));
    }

    private static List<StepRow> steps(List<CourseStage> stages, @Nullable Course course) {
        var rows = new ArrayList<StepRow>();
        var two = stages.getLast().topicNumber() == 2;
        for (var stage : stages) {
            var at = course == null ? -1 : course.isOver() ? stages.size() : course.stage();
            rows.add(new StepRow(
                    two && stage.step() == CourseStep.PRESENTATION ? say("room.topic", stage.topicNumber()) : "",
                    say("room.step." + Typed.key(stage.step())),
                    minutes(stage.minutes()),
                    stage.number() < at ? "past" : stage.number() == at ? "now" : "next"));
        }
        return rows;
    }

    static String name(UUID person, Map<UUID, Addressee> names) {
        var found = names.get(person);
        return found == null ? say("account.erased") : found.name();
    }
}
