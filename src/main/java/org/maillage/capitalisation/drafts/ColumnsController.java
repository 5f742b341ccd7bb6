package org.maillage.capitalisation.drafts;

import static org.maillage.shared.Words.say;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.SheetPolicy;
import org.maillage.capitalisation.drafts.ColumnsPage.ColumnRow;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks what the columns of a table mean that somebody has brought, and makes drafts of its rows. */
@Controller
record ColumnsController(BroughtTables tables, KeepBroughtTable keepBroughtTable, SheetPolicy policy) {

    private static final String TABLE = "/experience-sheets/new/table/{id:[0-9a-f-]{36}}";
    private static final int OPENING = 160;

    @GetMapping(TABLE)
    Answer show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        return show(ColumnsForm.empty(table(id, me)), me);
    }

    @PostMapping(TABLE)
    Answer keep(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent) {
        var table = table(id, me);
        var form = ColumnsForm.sent(table, sent);
        if (!form.filled().mistakes().none()) {
            return show(form, me);
        }
        var kept = keepBroughtTable.keep(table, form.rows(), me.person());
        return Answer.done(
                "/experience-sheets",
                "capitalisation.columns.kept",
                kept,
                table.content().rows().size() - kept);
    }

    @PostMapping(TABLE + "/leave")
    Answer leave(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        tables.remove(table(id, me));
        return Answer.done("/experience-sheets/new/text", "capitalisation.drafts.gone");
    }

    private BroughtTable table(UUID id, SignedIn me) {
        policy.mustBegin(me);
        return tables.find(id, me.person()).orElseThrow(() -> new NotFound("brought table", id));
    }

    private Answer show(ColumnsForm form, SignedIn me) {
        var table = form.table();
        var content = table.content();
        return Answer.refuse(
                "capitalisation/drafts/columns",
                new ColumnsPage(
                        Frame.of(say("capitalisation.columns"), say("capitalisation.bring.lead"))
                                .in(Frame.Section.LESSONS)
                                .under(say("capitalisation.sheets"), "/experience-sheets")
                                .asPersonal(),
                        table.path(),
                        table.name(),
                        content.rows().size(),
                        tables.taken(table, me.person()).size(),
                        content.unread().stream().limit(20).map(String::valueOf).collect(Collectors.joining(", ")),
                        form.filled().mistakes(),
                        IntStream.range(0, content.columns().size())
                                .mapToObj(it -> new ColumnRow(
                                        content.columns().get(it),
                                        Typed.opening(content.example(it).replaceAll("\\s+", " "), OPENING),
                                        form.filled().drawn(ColumnsForm.to(it).name())))
                                .toList()),
                form.filled().mistakes());
    }
}
