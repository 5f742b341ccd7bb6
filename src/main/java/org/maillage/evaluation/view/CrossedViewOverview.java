package org.maillage.evaluation.view;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.evaluation.EvaluationDoor;
import org.maillage.evaluation.view.ViewPages.NewViewPage;
import org.maillage.evaluation.view.ViewPages.OpenViewPage;
import org.maillage.evaluation.view.ViewPages.Row;
import org.maillage.evaluation.view.ViewPages.ViewLinksPage;
import org.maillage.evaluation.view.ViewPages.ViewListPage;
import org.maillage.shared.Secret;
import org.maillage.shared.Settings;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.springframework.stereotype.Component;

/** Puts together the pages of crossed views that are open: their list, a new one, what to hand out. */
@Component
record CrossedViewOverview(CrossedViews views, Grids grids, Voices voices, DirectoryPolicy policy, Settings settings) {

    ViewListPage list(Reader reader) {
        var all = views.of(reader.teams());
        if (!all.isEmpty() && all.stream().allMatch(CrossedView::example)) {
            Here.markDemonstration();
        }
        var teams = teams(reader);
        return new ViewListPage(
                Frame.of(say("view.title.all"), say("view.description"))
                        .under(say("evaluation.menu"), EvaluationDoor.ALL)
                        .asPersonal(),
                all.stream()
                        .map(it -> new Row(it.id().path(), it.title(), detail(it), it.isOpen()))
                        .toList(),
                to(teams, "/grid", "view.grid"),
                to(teams, "/history", "view.history"));
    }

    private static List<Choice> to(List<Choice> teams, String page, String words) {
        return teams.stream()
                .map(it -> new Choice(
                        CrossedViewId.ALL + "/teams/" + it.key() + page,
                        teams.size() == 1 ? say(words) : say(words) + ", " + it.words()))
                .toList();
    }

    List<Choice> teams(Reader reader) {
        return reader.teams().stream()
                .map(it -> new Choice(it.toString(), policy.nameOf(it)))
                .sorted(Comparator.comparing(Choice::words))
                .toList();
    }

    static String detail(CrossedView it) {
        return it.closedOn() == null
                ? say("view.opened", day(it.openedOn()))
                : say("view.closed", day(it.openedOn()), day(it.closedOn()));
    }

    CrossedViewForm blank(Reader reader) {
        DirectoryPolicy.must(!reader.teams().isEmpty());
        var teams = teams(reader);
        return CrossedViewForm.blank(
                        UUID.fromString(teams.getFirst().key()), say("view.title.usual"), say("view.profiles.usual"))
                .offerTeams(teams);
    }

    static NewViewPage page(CrossedViewForm form, CrossedViewId id, Reader reader) {
        return new NewViewPage(
                Frame.of(say("view.new"), say("view.description"))
                        .under(say("evaluation.menu"), EvaluationDoor.ALL)
                        .under(say("view.title.all"), CrossedViewId.ALL)
                        .asPersonal(),
                id.value().toString(),
                form.filled(),
                reader.teams().size() > 1);
    }

    OpenViewPage open(CrossedView view, SignedIn me) {
        var grid = grids.of(view.team(), view.grid());
        return new OpenViewPage(
                frame(view),
                view.id().path(),
                detail(view),
                say("view.agreed", count(view.minimum())),
                mine(view, grid, me),
                VoiceFormOverview.profiles(view),
                grid.items().size(),
                grid.example());
    }

    static Frame frame(CrossedView view) {
        return Frame.of(view.title(), say("view.description"))
                .under(say("evaluation.menu"), EvaluationDoor.ALL)
                .under(say("view.title.all"), CrossedViewId.ALL)
                .asPersonal();
    }

    /** What a catalyst has answered themselves, item by item. */
    List<Choice> mine(CrossedView view, Grid grid, SignedIn me) {
        return voices.of(view.id(), me.person()).stream()
                .flatMap(voice -> grid.items().stream()
                        .map(it -> new Choice(
                                it.words(),
                                say("view.level."
                                        + Objects.requireNonNull(voice.levels().getOrDefault(it.id(), 0))))))
                .toList();
    }

    ViewLinksPage links(CrossedView view, int profile, List<Secret> links) {
        return new ViewLinksPage(
                Frame.of(say("view.links"), say("view.description"))
                        .under(say("evaluation.menu"), EvaluationDoor.ALL)
                        .under(say("view.title.all"), CrossedViewId.ALL)
                        .under(view.title(), view.id().path())
                        .asPersonal(),
                view.id().path(),
                view.profiles().get(profile),
                IntStream.range(0, links.size())
                        .mapToObj(it -> settings.address(
                                CrossedViews.AskedLink.path(links.get(it).word())))
                        .toList());
    }
}
