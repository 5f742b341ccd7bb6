package org.maillage.network.files;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.maillage.directory.Link;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.network.ActorTie;
import org.maillage.network.MarkTies;
import org.maillage.network.NetworkDoor;
import org.maillage.network.files.KumuFilePage.Listed;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together the files of Kumu of a team, and one: what it would bring before anything is kept. */
@Component
record KumuOverview(KumuFiles files, TakeKumuFile takeFile, MarkTies mark) {

    /** What a type means is asked of so many types; the others mean what their words do. */
    static final int MOST_TYPES = 30;

    private static final int MOST_LISTED = 100;

    KumuFilesPage list(Team team, String problem) {
        mark.markTies(team.id());
        return new KumuFilesPage(
                frame(team, say("network.kumu.all"), say("network.kumu.all.lead")),
                KumuFile.all(team.id()),
                problem,
                files.of(team.id()).stream()
                        .map(it -> new KumuFilesPage.Line(it.path(), it.name(), standing(it)))
                        .toList(),
                problem.isEmpty() ? new Mistakes() : new Mistakes().note("file", problem));
    }

    private static String standing(KumuFile it) {
        return switch (it.state()) {
            case READ -> say("network.kumu.state.read", on(it.sentAt()));
            case KEPT -> say("network.kumu.state.kept", it.ties(), on(Objects.requireNonNull(it.keptAt())));
            case UNDONE -> say("network.kumu.state.undone", on(Objects.requireNonNull(it.undoneAt())));
        };
    }

    private static String on(OffsetDateTime moment) {
        return day(moment.atZoneSameInstant(Words.zone()).toLocalDate());
    }

    KumuFilePage page(Team team, KumuFile it, Reader reader) {
        mark.markTies(team.id());
        return it.state() == KumuFile.State.READ
                ? looked(team, it, takeFile.look(team, it, reader))
                : new KumuFilePage(
                        frame(team, it),
                        it.path(),
                        ties(team),
                        standing(it),
                        "",
                        false,
                        false,
                        it.state() == KumuFile.State.KEPT,
                        List.of(),
                        List.of(),
                        Listed.NONE,
                        Listed.NONE,
                        Listed.NONE,
                        List.of(),
                        "",
                        List.of(),
                        "",
                        List.of(),
                        "");
    }

    private KumuFilePage looked(Team team, KumuFile it, KumuFindings found) {
        var refused = found.refusals();
        return new KumuFilePage(
                frame(team, it),
                it.path(),
                ties(team),
                say("network.kumu.findings", found.fresh().size(), found.known(), refused.size()),
                files.same(team.id(), it.sha256(), KumuFile.State.KEPT)
                        .map(kept -> say("network.kumu.again", on(Objects.requireNonNull(kept.keptAt()))))
                        .orElse(""),
                true,
                !found.fresh().isEmpty(),
                false,
                notes(found),
                types(it, found),
                listed(found.fresh()),
                listed(found.otherwise()),
                listed(found.takenOut()),
                found.recognised().entrySet().stream()
                        .limit(MOST_LISTED)
                        .map(one -> new Link(
                                one.getKey(), "/directory/" + one.getValue().id()))
                        .toList(),
                more(found.recognised().size()),
                found.strangers().stream().limit(MOST_LISTED).toList(),
                more(found.strangers().size()),
                refused.stream().limit(MOST_LISTED).map(KumuOverview::refused).toList(),
                more(refused.size()));
    }

    private static List<String> notes(KumuFindings found) {
        return Stream.of(
                        found.twice() == 0 ? "" : say("network.kumu.twice", found.twice()),
                        found.out() == 0 ? "" : say("network.kumu.out", found.out()),
                        found.unreadable() == 0 ? "" : say("network.kumu.unreadable", found.unreadable()))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static List<KumuFilePage.Type> types(KumuFile it, KumuFindings found) {
        var kinds = new KumuKinds(it.kinds());
        var asked = new ArrayList<KumuFilePage.Type>();
        for (var type : found.types().entrySet()) {
            if (asked.size() < MOST_TYPES) {
                var words = type.getKey().isEmpty()
                        ? say("network.kumu.type.none")
                        : say("network.kumu.type", type.getKey());
                asked.add(new KumuFilePage.Type(
                        "type." + asked.size(),
                        say("network.kumu.type.count", words, type.getValue()),
                        choices(),
                        kinds.isOut(type.getKey()) ? KumuKinds.OUT : Typed.key(kinds.of(type.getKey()))));
            }
        }
        return asked;
    }

    private static List<Choice> choices() {
        return Stream.concat(
                        Arrays.stream(ActorTie.Kind.values())
                                .map(it -> new Choice(Typed.key(it), say("network.kind." + Typed.key(it)))),
                        Stream.of(new Choice(KumuKinds.OUT, say("network.kumu.type.out"))))
                .toList();
    }

    private static Listed listed(List<KumuFindings.Tie> ties) {
        return new Listed(
                ties.stream().limit(MOST_LISTED).map(KumuOverview::line).toList(), more(ties.size()));
    }

    private static String line(KumuFindings.Tie it) {
        var kind = it.said().kind();
        return say(
                "network.kumu.line",
                say(kind.leadsOneWay() ? "network.who.one-way" : "network.who", it.one(), it.other()),
                say("network.kind." + Typed.key(kind)),
                say("network.intensity." + it.said().intensity()),
                day(it.said().since()));
    }

    private static KumuFilePage.Refused refused(KumuFindings.Refusal it) {
        var place = it.sheet().isEmpty()
                ? say("network.kumu.place", it.place())
                : say("network.kumu.place.sheet", it.place(), it.sheet());
        return new KumuFilePage.Refused(say("network.kumu.refused.line", place, it.words()), say(it.why()));
    }

    private static String more(int size) {
        return size > MOST_LISTED ? say("network.kumu.more", size - MOST_LISTED) : "";
    }

    private static String ties(Team team) {
        return NetworkDoor.path(team.id()) + "/ties";
    }

    private static Frame frame(Team team, KumuFile it) {
        return frame(team, it.name(), say("network.kumu.lead")).under(say("network.kumu.all"), KumuFile.all(team.id()));
    }

    private static Frame frame(Team team, String title, String lead) {
        return Frame.of(title, lead)
                .in(Frame.Section.DIRECTORY)
                .under(say("network.of", team.name()), NetworkDoor.path(team.id()))
                .under(say("network.ties"), ties(team))
                .asPersonal();
    }
}
