package org.maillage.network;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ties that a team has noted: listed, noted, changed, taken out. */
@Controller
record TieController(Ties ties, NoteTie noteTie, TieOverview overview) {

    private static final String TIES = "/network/teams/" + Organisation.ID + "/ties";
    private static final String TIE = TIES + "/{tie:[0-9a-f]{8}-[0-9a-f-]{27}}";
    private static final String FORM = "network/edit";

    @GetMapping(TIES)
    Answer list(@Keeps Team team, @Anybody Reader reader, @RequestParam(required = false) @Nullable UUID after) {
        return Answer.show("network/ties", overview.list(team, reader, after));
    }

    @GetMapping(TIES + "/new")
    Answer ask(@Keeps Team team, @RequestParam(defaultValue = "") String one) {
        return Answer.show(FORM, overview.ask(team, Typed.line(one)));
    }

    @PostMapping(TIES)
    Answer note(
            @Keeps Team team,
            @Anybody Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = TieForm.sent(sent);
        return answer(team, form, null, noteTie.noteTie(team, form, null, 0, reader, me));
    }

    @GetMapping(TIE)
    Answer edit(@Keeps Team team, @Anybody Reader reader, @PathVariable UUID tie) {
        return Answer.show(FORM, overview.change(team, ties.get(tie, team.id(), reader)));
    }

    @PostMapping(TIE)
    Answer save(
            @Keeps Team team,
            @Anybody Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID tie,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = TieForm.sent(sent);
        var before = ties.get(tie, team.id(), reader).tie();
        return answer(team, form, before, noteTie.noteTie(team, form, before, version, reader, me));
    }

    private Answer answer(Team team, TieForm form, @Nullable ActorTie before, Mistakes mistakes) {
        return mistakes.none()
                ? Answer.done(TieOverview.path(team), before == null ? "network.noted" : "web.form.saved")
                : Answer.refuse(FORM, overview.form(team, form, before), mistakes);
    }

    @PostMapping(TIE + "/remove")
    Answer remove(
            @Keeps Team team,
            @Anybody Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID tie,
            @RequestParam(defaultValue = "false") boolean sure) {
        var before = ties.get(tie, team.id(), reader).tie();
        if (!sure) {
            return Answer.done(TieOverview.path(team) + "/" + tie, "web.form.sure");
        }
        noteTie.removeTie(before, me);
        return Answer.done(TieOverview.path(team), "network.removed");
    }
}
