package org.maillage.exchange.meeting;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever is at a meeting says so on their own phone, by the code on the table. Nobody's name is shown to anybody here. */
@Controller
record TableController(ComeToTable comeToTable, Clock clock) {

    private static final String TABLE = "/at-the-table/{word:[A-Za-z0-9_-]{43}}";
    private static final String PAGE = "exchange/meeting/table";

    @GetMapping(TABLE)
    Answer show(@Anybody OpenTable table) {
        return Answer.show(PAGE, page(table, TableForm.blank(), ""));
    }

    @PostMapping(TABLE)
    Answer come(@Anybody OpenTable table, @RequestParam MultiValueMap<String, String> sent) {
        var form = TableForm.sent(sent);
        if (!table.meeting().isDoorOpen(clock.instant())) {
            return Answer.conflict(PAGE, page(table, form, ""));
        }
        var mistakes = form.filled().check().mistakes();
        if (mistakes.none()) {
            mistakes.unless(comeToTable.come(table.meeting(), form.somebody()), "name", "meeting.table.full");
        }
        return mistakes.none()
                ? Answer.show(
                        PAGE,
                        page(
                                table,
                                TableForm.blank(),
                                say("meeting.table.there", form.filled().typed(TableForm.NAME))))
                : Answer.refuse(PAGE, page(table, form, ""), mistakes);
    }

    private TablePage page(OpenTable table, TableForm form, String said) {
        return new TablePage(
                Frame.of(table.meeting().purpose(), say("meeting.table.description"))
                        .asPersonal(),
                table.path(),
                table.meeting().purpose(),
                table.meeting().when(),
                table.meeting().where(),
                table.meeting().isDoorOpen(clock.instant()),
                said,
                form.filled());
    }
}
