package org.maillage.exchange;

import java.util.List;
import java.util.Objects;
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
import org.maillage.web.Filled;
import org.maillage.web.Mistakes;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Needs, offers, wishes and ideas of a territory: the list of its team, and one of them shown, written and moved on. */
@Controller
record NeedController(
        KeptNeedsOverview list,
        NeedOverview overview,
        NeedFormOverview forms,
        CheckNeed checkNeed,
        RecordNeed recordNeed,
        SeekActors seekActors) {

    private static final String TEAM = "/needs/teams/" + Organisation.ID;
    private static final String NEED = "/needs/" + NeedId.ID;

    /** Where somebody is of one team, its list; else that of the teams, each of which leads to its own. */
    @GetMapping("/needs")
    Answer mine(@Keeps Reader reader) {
        var teams = reader.teams();
        return Answer.goTo(
                teams.size() == 1 ? KeptNeedsOverview.path(teams.iterator().next()) : "/directory/teams");
    }

    @GetMapping(TEAM)
    Answer list(
            @Keeps Team team,
            @Anybody Reader reader,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable UUID after) {
        return Answer.show(
                "exchange/list",
                list.page(team, reader, KeptNeeds.Asked.of(sent), after == null ? null : new NeedId(after)));
    }

    /** An actor, and where it is. */
    record Suggested(String name, String detail) {}

    /** Actors whose names go on as somebody types. */
    @GetMapping(value = "/needs/actors", produces = "application/json")
    ResponseEntity<List<Suggested>> actors(@Keeps Reader reader, @RequestParam(defaultValue = "") String q) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(seekActors.seek(Typed.cut(Typed.words(q), 100), reader).stream()
                        .map(it -> new Suggested(it.name(), overview.placeName(it.commune())))
                        .toList());
    }

    @GetMapping(TEAM + "/new")
    Answer ask(@Keeps Team team, @RequestParam(defaultValue = "") String actor) {
        return forms.ask(team, NeedForm.empty().with(NeedForm.ACTOR, Typed.cut(Typed.line(actor), 300)));
    }

    /** @param same the id of one that says the same, or {@code none} */
    @PostMapping(TEAM + "/new")
    Answer add(
            @Keeps Team team,
            @Anybody Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String same) {
        var form = NeedForm.sent(sent);
        var checked = checkNeed.check(form, team.id(), reader, me, null);
        if (checked.isEmpty()) {
            return forms.ask(team, form);
        }
        var need = checked.get();
        var alike = forms.alike(need, reader);
        var chosen = alike.stream()
                .filter(it -> it.id().value().toString().equals(same))
                .findFirst();
        if (!alike.isEmpty() && chosen.isEmpty() && !same.equals("none")) {
            return forms.askSame(team, form, alike);
        }
        recordNeed.add(need, chosen.map(Need::id).orElse(null), me);
        return need.tellsOfPerson()
                ? Answer.done(need.id().path(), "exchange.saved.person")
                : Answer.done(need.id().path(), "web.form.saved");
    }

    @GetMapping(NEED)
    Answer show(@ReadsNeed Need need, @Anybody Reader reader) {
        return Answer.show("exchange/show", overview.page(need, reader, NeedOverview.step(), new Mistakes()));
    }

    @GetMapping(NEED + "/edit")
    Answer edit(@ChangesNeed Need need, @Anybody Reader reader) {
        return forms.edit(need, forms.filled(need, reader));
    }

    @PostMapping(NEED)
    Answer save(
            @ChangesNeed Need need,
            @Anybody Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = NeedForm.sent(sent);
        form.mistakes().seen(version, need.version());
        var checked = checkNeed.check(form, need.owner(), reader, me, need);
        if (checked.isPresent()) {
            form.mistakes().seen(recordNeed.change(checked.get()));
        }
        return form.mistakes().none() ? Answer.done(need.id().path(), "web.form.saved") : forms.edit(need, form);
    }

    @PostMapping(NEED + "/guesses")
    Answer confirm(@ChangesNeed Need need, @RequestParam int version) {
        return version == need.version() && recordNeed.confirm(need)
                ? Answer.done(need.id().path(), "exchange.confirmed")
                : Answer.done(need.id().path(), "exchange.changed-meanwhile");
    }

    @PostMapping(NEED + "/steps")
    Answer move(
            @ChangesNeed Need need,
            @Anybody Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        Filled form = NeedOverview.stepSent(need, sent);
        form.check().mistakes().seen(version, need.version());
        overview.checkDay(form);
        if (form.mistakes().none()) {
            form.mistakes()
                    .seen(recordNeed.move(
                            need,
                            form.must(NeedOverview.STATE),
                            form.must(NeedOverview.DAY),
                            form.typed(NeedOverview.SAID),
                            me));
        }
        return form.mistakes().none()
                ? Answer.done(need.id().path(), "web.form.saved")
                : Answer.refuse("exchange/show", overview.page(need, reader, form, form.mistakes()), form.mistakes());
    }

    /** Says that a need is tried with an offer that the reader may see. */
    @PostMapping(NEED + "/help")
    Answer help(
            @ChangesNeed Need need,
            @Anybody Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam UUID offer,
            @RequestParam int version) {
        var with = overview.seen(new NeedId(offer), reader);
        return version == need.version() && recordNeed.tryWith(need, with, overview.triedWith(with), me)
                ? Answer.done(need.id().path(), "exchange.tried")
                : Answer.done(need.id().path(), "exchange.changed-meanwhile");
    }

    /** Takes one out of its cause. */
    @PostMapping(NEED + "/cause")
    Answer leave(@ChangesNeed Need need, @RequestParam int version) {
        return version == need.version() && recordNeed.join(need, null)
                ? Answer.done(need.id().path(), "web.form.saved")
                : Answer.done(need.id().path(), "exchange.changed-meanwhile");
    }

    @PostMapping(NEED + "/delete")
    Answer delete(@ChangesNeed Need need, @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(need.id().path(), "exchange.delete.unsure");
        }
        recordNeed.remove(need);
        return Answer.done(KeptNeedsOverview.path(Objects.requireNonNull(need.owner())), "exchange.deleted");
    }
}
