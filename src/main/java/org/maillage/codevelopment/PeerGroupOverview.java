package org.maillage.codevelopment;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.PeerGroupPage.MemberRow;
import org.maillage.codevelopment.PeerGroupPage.SessionRow;
import org.maillage.codevelopment.PeerGroupPage.TopicRow;
import org.maillage.codevelopment.PeerGroupPage.TurnsView;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.shared.Hours;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts the pages of groups together. */
@Component
record PeerGroupOverview(
        PeerGroups groups,
        PeerSessions sessions,
        Topics topics,
        LiveEditions editions,
        Addressees addressees,
        List<TellsOfGroup> tells,
        Clock clock) {

    static final FormField<UUID> SKIPPED = FormField.id("skipped").must();

    static final Fields SKIP = Fields.of("codevelopment.turn", SKIPPED);

    Answer group(PeerGroup group, SignedIn me) {
        return group(group, me, null, null);
    }

    /** @param join what was answered to the charter and refused, {@code skip} what was said of a turn; null for nothing */
    Answer group(PeerGroup group, SignedIn me, @Nullable JoinForm join, @Nullable Filled skip) {
        var members = groups.members(group.id());
        var asked = members.stream().filter(Member::isAsked).toList();
        var mine = asked.stream().filter(it -> it.person().equals(me.id())).findFirst();
        var in = mine.filter(Member::isIn).isPresent();
        var asks = mine.isPresent() && !in;
        var names = addressees.of(members.stream().map(Member::person).toList());
        var rows = rows(group, in, names);
        var peers = asked.stream().filter(Member::isPeer).count();
        var form = asks ? Objects.requireNonNullElseGet(join, () -> join(group, me)) : null;
        var page = new PeerGroupPage(
                frame(group, group.name()),
                group.path(),
                group.name(),
                about(group),
                rhythm(group, rows.size()),
                group.place(),
                group.videoLink(),
                group.charter(),
                asks,
                in,
                form == null ? null : form.filled(),
                form != null && form.warns(),
                names.keySet().stream()
                        .flatMap(it ->
                                asked.stream().filter(member -> member.person().equals(it)))
                        .map(it -> row(it, names))
                        .toList(),
                say("codevelopment.counted", asked.stream().filter(Member::isIn).count(), asked.size()),
                asks
                        ? List.of()
                        : groups.lines(group.id()).stream()
                                .map(it -> say(
                                        "codevelopment.line.manages",
                                        name(it.manager(), names),
                                        name(it.managed(), names)))
                                .toList(),
                rows,
                in ? turns(group, members, names, skip) : null,
                in ? topics(topics.of(group), names, me, group) : List.of(),
                in ? tells.stream().flatMap(it -> it.of(group, me).stream()).toList() : List.of(),
                !asks && peers < PeerGroup.MOST,
                in && rows.stream().allMatch(SessionRow::over),
                rows.size() < peers
                        ? say("codevelopment.sessions.fewer", peers, rows.size(), Words.day(group.until()))
                        : "");
        var mistakes = form == null
                ? skip == null ? null : skip.mistakes()
                : form.filled().mistakes();
        return mistakes == null
                ? Answer.show("codevelopment/group", page)
                : Answer.refuse("codevelopment/group", page, mistakes);
    }

    /** What somebody who is asked into a group answers by. */
    JoinForm join(PeerGroup group, SignedIn me) {
        return JoinForm.empty(others(group, me));
    }

    /** The names of the others of a group, by their ids. */
    Map<UUID, String> others(PeerGroup group, SignedIn me) {
        var others = new java.util.LinkedHashMap<UUID, String>();
        addressees
                .of(groups.members(group.id()).stream()
                        .filter(it -> it.isAsked() && !it.person().equals(me.id()))
                        .map(Member::person)
                        .toList())
                .forEach((id, addressee) -> others.put(id, addressee.name()));
        return others;
    }

    PeerGroupsPage list(List<PeerGroup> mine, List<LiveEdition> forms, boolean byItself, SignedIn me) {
        var ways = new ArrayList<PeerGroupsPage.Way>();
        forms.forEach(it -> ways.add(
                new PeerGroupsPage.Way(it.path() + "/peer-groups/new", say("codevelopment.form.in", it.title()))));
        if (byItself) {
            ways.add(new PeerGroupsPage.Way("/peer-groups/new", say("codevelopment.form.alone")));
        }
        var asking = groups.asking(me.id()).stream().map(PeerGroup::id).toList();
        return new PeerGroupsPage(
                Frame.of(say("codevelopment.groups"), say("codevelopment.groups.lead"))
                        .under(say("desk.mine"), "/desk")
                        .asPersonal(),
                mine.stream()
                        .map(it -> new PeerGroupsPage.GroupRow(
                                it.path(),
                                it.name(),
                                about(it),
                                asking.contains(it.id()) ? say("codevelopment.asks-you") : ""))
                        .toList(),
                ways);
    }

    static Frame frame(PeerGroup group, String title) {
        return Frame.of(title, group.name())
                .under(say("codevelopment.groups"), "/peer-groups")
                .asPersonal();
    }

    private String about(PeerGroup group) {
        var edition = group.edition();
        return edition == null
                ? say("codevelopment.alone")
                : editions.look(List.of(edition)).stream()
                        .map(LiveEdition::title)
                        .findFirst()
                        .orElse("");
    }

    private static String rhythm(PeerGroup group, int sessions) {
        return say(
                "codevelopment.rhythm",
                sessions,
                group.everyDays() / 7,
                Words.day(group.firstOn()),
                Words.day(group.until()));
    }

    private static MemberRow row(Member member, Map<UUID, Addressee> names) {
        return new MemberRow(
                name(member.person(), names),
                member.isPeer() ? "" : say("codevelopment.facilitates"),
                member.isIn() ? "" : say("codevelopment.state.asked"));
    }

    private List<SessionRow> rows(PeerGroup group, boolean in, Map<UUID, Addressee> names) {
        return sessions.of(group.id()).stream()
                .map(it -> new SessionRow(
                        in ? it.path() : "",
                        name(it),
                        when(group, it),
                        in && it.client() != null ? name(it.client(), names) : "",
                        it.endsAt().toInstant().isBefore(clock.instant())))
                .toList();
    }

    private TurnsView turns(PeerGroup group, List<Member> members, Map<UUID, Addressee> names, @Nullable Filled typed) {
        var turns = sessions.turns(group, members);
        var skip = typed == null ? SKIP.empty() : typed;
        skip.offer(SKIPPED, choices(turns.waiting(), names));
        return new TurnsView(
                say("codevelopment.turns.round", turns.round()),
                names(turns.been(), names),
                names(turns.waiting(), names),
                names(turns.leftOut(), names),
                skip);
    }

    /** Topics as members read them; their author takes them back on the page of the group. */
    static List<TopicRow> topics(List<Topics.Topic> found, Map<UUID, Addressee> names, SignedIn me, PeerGroup group) {
        return found.stream()
                .map(it -> new TopicRow(
                        say("codevelopment.topic.kind." + Typed.key(it.kind())),
                        it.title(),
                        it.words(),
                        name(it.person(), names),
                        it.person().equals(me.id()) ? "%s/topics/%s/withdraw".formatted(group.path(), it.id()) : ""))
                .toList();
    }

    static String name(PeerSession session) {
        return say("codevelopment.session.name", session.number());
    }

    static String when(PeerGroup group, PeerSession session) {
        return Hours.span(session.startsAt().toInstant(), session.endsAt().toInstant(), group.there());
    }

    static List<Choice> choices(Collection<UUID> people, Map<UUID, Addressee> names) {
        return people.stream()
                .map(it -> new Choice(it.toString(), name(it, names)))
                .toList();
    }

    // Names come in the order of the alphabet; those of who was erased have none.
    static String names(Collection<UUID> people, Map<UUID, Addressee> names) {
        return names.values().stream()
                .filter(it -> people.contains(it.id().value()))
                .map(Addressee::name)
                .collect(Collectors.joining(", "));
    }

    static String name(UUID person, Map<UUID, Addressee> names) {
        var found = names.get(person);
        return found == null ? say("account.erased") : found.name();
    }
}
