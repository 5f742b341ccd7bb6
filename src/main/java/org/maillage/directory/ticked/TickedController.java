package org.maillage.directory.ticked;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Changes;
import org.maillage.directory.Keeps;
import org.maillage.directory.KeptSheets.Asked;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sheets of a team are ticked, it is said what to change of them, looked at, applied, and undone. */
@Controller
record TickedController(
        TickOverview tickOverview,
        TickedOverview overview,
        TickedSheets sheets,
        ChangeTicked changeTicked,
        Clock clock) {

    private static final String SHEETS = "/directory/teams/" + Organisation.ID + "/sheets";
    private static final String TICKED = "/directory/ticked/" + Organisation.ID;

    @GetMapping(SHEETS)
    Answer list(
            @Keeps Team team,
            @Anybody Reader reader,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable UUID after) {
        return Answer.show(
                "directory/ticked/tick", tickOverview.page(team, reader, Asked.of(sent), after, new Mistakes()));
    }

    @PostMapping(SHEETS)
    Answer tick(
            @Keeps Team team,
            @Anybody Reader reader,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") List<UUID> sheet,
            @RequestParam(defaultValue = "false") boolean all) {
        // Those that were ticked one by one are meant whatever has become of the filter.
        var asked = Asked.of(all ? sent : new LinkedMultiValueMap<>());
        return sheets.tick(team.id(), asked, all ? null : sheet, reader, today(clock))
                .map(it -> Answer.goTo(Ticked.path(it)))
                .orElseGet(() -> {
                    var mistakes = new Mistakes().unless(false, "sheet", "ticked.none");
                    return Answer.refuse(
                            "directory/ticked/tick",
                            tickOverview.page(team, reader, Asked.of(sent), null, mistakes),
                            mistakes);
                });
    }

    @GetMapping(TICKED)
    Answer show(@Keeps Ticked ticked, @Anybody Reader reader) {
        return Answer.show("directory/ticked/show", overview.page(ticked, reader, null));
    }

    @PostMapping(TICKED + "/change")
    Answer plan(@Changes Ticked ticked, @Anybody Reader reader, @RequestParam MultiValueMap<String, String> sent) {
        var form = overview.offered(TickedForm.sent(sent), ticked);
        var mistakes = form.check();
        if (!mistakes.none()) {
            return Answer.refuse("directory/ticked/show", overview.page(ticked, reader, form), mistakes);
        }
        changeTicked.plan(ticked, form.change());
        return Answer.goTo(ticked.path() + "#look");
    }

    /** @param seen says what was looked at: another change that was thought of meanwhile is not applied in its place */
    @PostMapping(TICKED + "/apply")
    Answer apply(@Changes Ticked ticked, @AuthenticationPrincipal SignedIn me, @RequestParam int seen) {
        if (seen != overview.seen(ticked)) {
            throw new NotPossible(Saying.of("ticked.other-change"));
        }
        changeTicked.apply(ticked, me);
        return Answer.done(ticked.path(), "ticked.done");
    }

    @PostMapping(TICKED + "/undo")
    Answer undo(@Keeps Ticked ticked, @AuthenticationPrincipal SignedIn me) {
        changeTicked.undo(ticked, me);
        return Answer.done(ticked.path(), "ticked.undone");
    }
}
