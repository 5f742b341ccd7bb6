package org.maillage.evaluation.view;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The crossed views of a team: opened, handed out, closed, seen. */
@Controller
record CrossedViewController(
        CrossedViewOverview overview,
        GapsOverview gaps,
        PaperDocument paper,
        HoldCrossedView hold,
        CrossedViews views,
        Clock clock) {

    static final String VIEW = CrossedViewId.ALL + "/" + CrossedViewId.ID;

    private static final String NEW = "evaluation/view/new";
    private static final int MOST_LINKS = 50;

    @GetMapping(CrossedViewId.ALL)
    Answer list(@Keeps Reader reader) {
        return Answer.show("evaluation/view/list", overview.list(reader));
    }

    @GetMapping(CrossedViewId.ALL + "/new")
    Answer ask(@Keeps Reader reader) {
        return Answer.show(NEW, CrossedViewOverview.page(overview.blank(reader), CrossedViewId.fresh(), reader));
    }

    /** @param id that the page has given it, by which it is kept once */
    @PostMapping(CrossedViewId.ALL)
    Answer open(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID id) {
        var view = new CrossedViewId(id);
        var form = CrossedViewForm.sent(sent).offerTeams(overview.teams(reader));
        if (!form.check(DescribeExample.own()).none()) {
            return Answer.refuse(
                    NEW,
                    CrossedViewOverview.page(form, view, reader),
                    form.filled().mistakes());
        }
        var team = form.filled().must(CrossedViewForm.TEAM);
        var grid = hold.grid(DescribeExample.grid(team));
        hold.open(
                new CrossedView(
                        view,
                        team,
                        grid.version(),
                        form.filled().typed(CrossedViewForm.TITLE),
                        form.filled().must(CrossedViewForm.MINIMUM),
                        Words.today(clock),
                        null,
                        form.profiles(DescribeExample.own()),
                        false),
                me.person());
        return Answer.done(view.path(), "view.opened.now");
    }

    @GetMapping(VIEW)
    Answer show(@Keeps CrossedView view, @AuthenticationPrincipal SignedIn me) {
        return view.isOpen()
                ? Answer.show("evaluation/view/show", overview.open(view, me))
                : Answer.show("evaluation/view/gaps", gaps.page(view, me));
    }

    /** Makes links for people of a profile, and shows them this once. */
    @PostMapping(VIEW + "/links")
    Answer link(
            @Keeps CrossedView view,
            @RequestParam(defaultValue = "") String profile,
            @RequestParam(defaultValue = "") String number) {
        var whose = Typed.number(profile);
        var many = Typed.number(number.strip());
        if (!view.isOpen()) {
            return Answer.done(view.id().path(), "view.closed.already");
        }
        if (whose < 0 || whose >= view.profiles().size() || many < 1 || many > MOST_LINKS) {
            return Answer.done(view.id().path(), "view.links.wrong", MOST_LINKS);
        }
        return Answer.show("evaluation/view/links", overview.links(view, whose, views.link(view.id(), whose, many)));
    }

    @GetMapping(VIEW + "/sheet.pdf")
    ResponseEntity<byte[]> print(@Keeps CrossedView view) {
        var name = ContentDisposition.attachment()
                .filename("regards-" + Typed.slug(view.title()) + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(paper.pdf(view));
    }

    @PostMapping(VIEW + "/close")
    Answer close(@Keeps CrossedView view, @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(view.id().path(), "view.close.unsure");
        }
        return Answer.done(
                view.id().path(),
                switch (hold.close(view)) {
                    case CLOSED -> "view.closed.now";
                    case CLOSED_BEFORE -> "view.closed.already";
                    case NOT_YET -> "view.not-yet";
                });
    }

    @PostMapping(VIEW + "/delete")
    Answer delete(@Keeps CrossedView view, @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(view.id().path(), "view.delete.unsure");
        }
        views.remove(view.id());
        return Answer.done(CrossedViewId.ALL, "view.deleted");
    }
}
