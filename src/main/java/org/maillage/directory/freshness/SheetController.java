package org.maillage.directory.freshness;

import org.maillage.directory.CheckOrganisation;
import org.maillage.directory.freshness.CheckLinks.CheckLink;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sheet of an actor for the actor itself, by a personal link and without an account. */
@Controller
record SheetController(SheetOverview overview, HearActor hearActor, CheckOrganisation checkOrganisation) {

    private static final String SHEET = "/sheet/{word:[A-Za-z0-9_-]{43}}";

    @GetMapping(SHEET)
    Answer show(@Anybody OwnSheet sheet) {
        return overview.show(sheet, overview.form(sheet.organisation()));
    }

    @PostMapping(SHEET + "/confirm")
    Answer confirm(@Anybody OwnSheet sheet) {
        hearActor.confirm(sheet.organisation(), sheet.link().word());
        return overview.thank(sheet.link(), "freshness.sheet.confirmed");
    }

    @PostMapping(SHEET + "/stop")
    Answer stop(@Anybody CheckLink link) {
        hearActor.stop(link.email(), link.word());
        return overview.thank(link, "freshness.sheet.stopped");
    }

    @PostMapping(SHEET)
    Answer correct(
            @Anybody OwnSheet sheet, @RequestParam MultiValueMap<String, String> sent, @RequestParam int version) {
        var form = SheetOverview.sent(sent);
        var values = checkOrganisation.check(form, sheet.organisation().owner());
        if (!form.mistakes().seen(version, sheet.organisation().version()).none()) {
            return overview.show(sheet, form);
        }
        var remark = form.typed(SheetOverview.REMARK);
        var live = hearActor.correct(
                sheet.organisation(), values, remark, sheet.link().word());
        return overview.thank(sheet.link(), live ? "freshness.sheet.corrected" : "freshness.sheet.proposed");
    }
}
