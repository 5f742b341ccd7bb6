package org.maillage.directory.sheet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.BringsBack;
import org.maillage.directory.Changes;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.directory.Reads;
import org.maillage.directory.sheet.WriteOrganisation.Outcome;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Here;
import org.maillage.web.OneButton;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sheets of organisations: read, added, changed, said to be still true, put away and brought back. */
@Controller
record OrganisationController(
        OrganisationOverview overview, OrganisationFormOverview forms, WriteOrganisation writeOrganisation) {

    private static final String SHEET = "/directory/" + Organisation.ID;
    private static final String DESK = "/desk";

    @GetMapping(SHEET)
    Answer show(@Reads Organisation organisation, @Anybody Reader reader, @PathVariable UUID id) {
        return organisation.id().equals(id)
                ? Answer.show("directory/sheet/show", overview.page(organisation, reader))
                : Answer.moved(organisation.path());
    }

    @GetMapping("/directory/new")
    Answer ask(@Keeps Reader reader, @RequestParam(defaultValue = "") String territory) {
        return forms.show(forms.blank(territory, reader), null, reader);
    }

    @PostMapping("/directory")
    Answer add(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = forms.sent(sent, reader);
        var values = forms.check(form, null);
        return form.mistakes().none()
                ? answer(writeOrganisation.add(values, form, me, reader), "sheet.added", form, null, reader)
                : forms.show(form, null, reader);
    }

    private Answer answer(
            Outcome outcome, String saved, OrganisationForm form, @Nullable Organisation changed, Reader reader) {
        return outcome instanceof Outcome.Written(var id)
                ? Answer.done("/directory/" + id, saved)
                : forms.refuse(form, changed, reader, outcome);
    }

    @GetMapping(SHEET + "/edit")
    Answer edit(@Changes Organisation organisation, @Anybody Reader reader) {
        return forms.show(forms.of(organisation, reader), organisation, reader);
    }

    @PostMapping(SHEET)
    Answer save(
            @Changes Organisation organisation,
            @Anybody Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = forms.sent(sent, organisation, reader);
        var values = forms.check(form, organisation.owner());
        if (!form.mistakes().seen(version, organisation.version()).none()) {
            return forms.show(form, organisation, reader);
        }
        var outcome = writeOrganisation.change(organisation, values, form, me, reader);
        return answer(outcome, "web.form.saved", form, organisation, reader);
    }

    /** For whoever comes from a mail: what looks at its links confirms nothing. */
    @GetMapping(SHEET + "/confirm")
    Answer askToConfirm(@Changes Organisation organisation, @Anybody Reader reader) {
        return OneButton.show(overview.toConfirm(organisation, reader));
    }

    @PostMapping(SHEET + "/confirm")
    Answer confirm(@Changes Organisation organisation, @Anybody Reader reader, @AuthenticationPrincipal SignedIn me) {
        writeOrganisation.confirm(organisation, me, reader);
        return Here.formPage("").equals(DESK)
                ? Answer.done(DESK, "sheet.confirmed.named", organisation.name())
                : Answer.done(organisation.path(), "sheet.confirmed");
    }

    @PostMapping(SHEET + "/put-away")
    Answer putAway(@Keeps Organisation organisation, @AuthenticationPrincipal SignedIn me) {
        writeOrganisation.putAway(organisation, true, me);
        return Answer.done(organisation.path(), "sheet.put-away.done");
    }

    @PostMapping(SHEET + "/bring-back")
    Answer bringBack(@BringsBack Organisation organisation, @AuthenticationPrincipal SignedIn me) {
        writeOrganisation.putAway(organisation, false, me);
        return Answer.done(organisation.path(), "sheet.bring-back.done");
    }
}
