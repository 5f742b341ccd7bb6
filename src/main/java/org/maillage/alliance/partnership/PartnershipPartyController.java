package org.maillage.alliance.partnership;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.partnership.Parties.Outcome;
import org.maillage.alliance.partnership.Party.Part;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Between whom a partnership is, and apart from them who links them. */
@Controller
record PartnershipPartyController(PartnershipFormOverview forms, KeepPartnership keepPartnership, Parties parties) {

    private static final String ALL = PartnershipController.ONE + "/parties";
    private static final String ONE = ALL + "/{party:[0-9a-f]{8}-[0-9a-f-]{27}}";

    // What is no part is the usual one.
    private static Part part(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .flatMap(it -> Typed.one(Part.class, it))
                .orElse(Part.PARTY);
    }

    @GetMapping(ALL + "/new")
    Answer ask(@Keeps Partnership partnership, @RequestParam(required = false) @Nullable String part) {
        return forms.askParty(partnership, part(part));
    }

    @PostMapping(ALL)
    Answer add(
            @Keeps Partnership partnership,
            @Keeps Reader reader,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable String part) {
        var form = PartyForm.sent(sent);
        if (form.check().none()) {
            note(form, keepPartnership.add(partnership, part(part), form, reader));
        }
        return form.filled().mistakes().none()
                ? Answer.done(partnership.path() + "#parties", "web.form.saved")
                : forms.refuseParty(partnership, part(part), form);
    }

    private static void note(PartyForm form, Outcome outcome) {
        form.filled()
                .mistakes()
                .unless(outcome != Outcome.THERE_ALREADY, PartyForm.WHO.name(), "partnership.party.there-already")
                .seen(outcome != Outcome.CHANGED);
    }

    @GetMapping(ONE + "/edit")
    Answer edit(@Keeps Partnership partnership, @Keeps Party party) {
        return forms.changeParty(partnership, party);
    }

    @PostMapping(ONE)
    Answer save(
            @Keeps Partnership partnership,
            @Keeps Party party,
            @Keeps Reader reader,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = PartyForm.sent(sent);
        if (form.check().seen(version, party.version()).none()) {
            note(form, keepPartnership.change(partnership, party, form, reader, version));
        }
        return form.filled().mistakes().none()
                ? Answer.done(partnership.path() + "#parties", "web.form.saved")
                : forms.refuseParty(partnership, party, form);
    }

    @PostMapping(ONE + "/remove")
    Answer remove(@Keeps Partnership partnership, @Keeps Party party) {
        return parties.remove(party)
                ? Answer.done(partnership.path() + "#parties", "partnership.party.removed")
                : Answer.done(partnership.path() + "/parties/" + party.id() + "/edit", "partnership.party.two");
    }
}
