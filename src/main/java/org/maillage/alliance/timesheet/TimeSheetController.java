package org.maillage.alliance.timesheet;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.Map;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.maillage.shared.Settings;
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

/** The sheet of a month: filled and signed by whoever worked, validated by a second one, and read in all its versions. */
@Controller
record TimeSheetController(
        TimeSheets sheets,
        KeepTimeSheet keepTimeSheet,
        TimeSheetOverview overview,
        TimeSheetDocument document,
        Settings settings,
        Clock clock) {

    private static final String SHEET = TimeSheet.SHEETS + "/{sheet:[0-9a-f]{8}-[0-9a-f-]{27}}";
    private static final String PAGE = "alliance/timesheet/sheet";
    private static final String LINK = "timesheet-link";

    @GetMapping(SHEET)
    Answer show(@Keeps ReadSheet read) {
        return Answer.show(PAGE, overview.page(read, LINK));
    }

    @PostMapping(SHEET)
    Answer save(@Keeps ReadSheet read, @RequestParam MultiValueMap<String, String> sent, @RequestParam int version) {
        mustBeOwn(read);
        var sheet = read.sheet();
        if (sheet.own() != null) {
            throw new NotPossible(Saying.of("timesheet.signed-meanwhile"));
        }
        var form = DaysForm.sent(sent, sheet.yearMonth());
        var mistakes = form.check(read.operation(), sheets.elsewhere(sheet), today(clock))
                .seen(version, sheet.version());
        if (mistakes.none()) {
            mistakes.seen(keepTimeSheet.write(sheet, form.days()));
        }
        return mistakes.none()
                ? Answer.done(sheet.path(), "web.form.saved")
                : Answer.refuse(PAGE, overview.page(read, form), mistakes);
    }

    @PostMapping(SHEET + "/sign")
    Answer sign(@Keeps ReadSheet read, @AuthenticationPrincipal SignedIn me, @RequestParam int version) {
        mustBeOwn(read);
        var sheet = read.sheet();
        if (sheets.days(sheet).isEmpty()) {
            return Answer.done(sheet.path(), "timesheet.sign.empty");
        }
        var signed = version == sheet.version() && keepTimeSheet.signOwn(sheet, me, today(clock));
        return Answer.done(sheet.path(), signed ? "timesheet.signed" : "timesheet.changed");
    }

    @PostMapping(SHEET + "/withdraw")
    Answer withdraw(@Keeps ReadSheet read) {
        mustBeOwn(read);
        keepTimeSheet.unsign(read.sheet());
        return Answer.done(read.sheet().path(), "timesheet.withdrawn");
    }

    /** Has it signed second: by a link, which the next page shows once, or on paper. */
    @PostMapping(SHEET + "/second")
    Answer second(@Keeps ReadSheet read, @RequestParam MultiValueMap<String, String> sent) {
        mustBeOwn(read);
        var sheet = read.sheet();
        var own = sheet.own();
        if (own == null || sheet.isValidated()) {
            return Answer.done(sheet.path(), "timesheet.changed");
        }
        var form = SecondForm.sent(sent);
        if (!form.check(own.on(), today(clock)).none()) {
            return Answer.refuse(PAGE, overview.page(read, form), form.filled().mistakes());
        }
        if (form.onPaper()) {
            var signed = keepTimeSheet.signSecond(sheet, form.signature());
            return Answer.done(sheet.path(), signed ? "timesheet.validated" : "timesheet.changed");
        }
        var word = keepTimeSheet.link(
                sheet, form.filled().must(SecondForm.NAME), form.filled().must(SecondForm.OFFICE));
        return new Answer.Done(
                sheet.path(), "", Map.of(LINK, settings.address(AskedSignature.LINKS + "/" + word.word())));
    }

    /** Begins another version of what is validated. */
    @PostMapping(SHEET + "/versions")
    Answer again(@Keeps ReadSheet read, @RequestParam MultiValueMap<String, String> sent) {
        mustBeOwn(read);
        var form = AgainForm.sent(sent);
        if (!read.sheet().isValidated()) {
            return Answer.done(read.sheet().path(), "timesheet.changed");
        }
        if (!overview.isLatest(read.sheet())) {
            return Answer.done(read.operation().path(), "timesheet.again.there");
        }
        if (!form.filled().check().mistakes().none()) {
            return Answer.refuse(PAGE, overview.page(read, form), form.filled().mistakes());
        }
        return keepTimeSheet
                .again(read.sheet(), form.filled().must(AgainForm.REASON))
                .map(it -> Answer.done(it.path(), "timesheet.again.begun"))
                .orElseGet(() -> Answer.done(read.operation().path(), "timesheet.again.there"));
    }

    @GetMapping(SHEET + "/sheet.pdf")
    ResponseEntity<byte[]> pdf(@Keeps ReadSheet read) {
        return file(document.pdf(read), MediaType.APPLICATION_PDF, document.name(read) + ".pdf");
    }

    @GetMapping(SHEET + "/sheet.xlsx")
    ResponseEntity<byte[]> workbook(@Keeps ReadSheet read) {
        return file(
                document.workbook(read),
                MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                document.name(read) + ".xlsx");
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(bytes);
    }

    private static void mustBeOwn(ReadSheet read) {
        DirectoryPolicy.must(read.own());
    }
}
