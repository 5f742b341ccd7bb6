package org.maillage.evaluation.model;

import static org.maillage.shared.Words.say;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.shared.Typed;
import org.maillage.table.SafeWorkbook;
import org.maillage.web.Answer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Puts together a model as a workbook: its lines, and what each year comes to, as numbers with which its reader reckons on. */
@Component
record ModelFileOverview(ModelLines lines) {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    Answer file(SocioEconomicModel model) {
        var headers = new HttpHeaders();
        headers.setContentType(XLSX);
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(Typed.slug(model.title()) + ".xlsx", StandardCharsets.UTF_8)
                .build());
        var all = lines.of(model.id());
        return Answer.file(headers, into -> write(all, into));
    }

    static void write(List<ModelLine> all, OutputStream into) throws IOException {
        try (var book = new SafeWorkbook(
                into,
                say("model.file.lines"),
                header(
                        "year",
                        "side",
                        "words",
                        "payer",
                        "origin",
                        "lever",
                        "certainty",
                        "worth",
                        "quantity",
                        "unit",
                        "rate",
                        "source",
                        "animation"))) {
            all.forEach(it -> book.valued(row(it)));
            book.next(say("model.file.years"), header("year", "look", "money", "spent", "left", "in-kind", "index"));
            all.stream()
                    .map(ModelLine::year)
                    .distinct()
                    .flatMap(year -> Stream.of(FundingCertainty.values()).map(it -> row(all, year, it)))
                    .forEach(book::valued);
        }
    }

    private static List<String> header(String... names) {
        return Stream.of(names).map(it -> say("model.file." + it)).toList();
    }

    private static List<Object> row(ModelLine line) {
        var work = line.work();
        var rate = line.rate();
        return List.of(
                line.year(),
                say("model.side." + Typed.key(line.side())),
                line.words(),
                line.payer(),
                line.origin() == null ? "" : DescribeModel.name(line.origin()),
                line.lever() == null ? "" : say("model.line.lever." + Typed.key(line.lever())),
                line.certainty() == null ? "" : say("model.line.certainty." + Typed.key(line.certainty())),
                line.value().<Object>map(ModelEuros::value).orElse(""),
                work == null ? "" : work.quantity(),
                work == null ? "" : say("model.line.unit." + Typed.key(work.unit())),
                rate == null ? "" : rate.value(),
                line.source(),
                line.animation() ? say("model.file.yes") : "");
    }

    private static List<Object> row(List<ModelLine> all, int year, FundingCertainty upTo) {
        var balance = Balance.of(all, year, upTo);
        return List.of(
                year,
                say("model.look." + Typed.key(upTo)),
                balance.money().value(),
                balance.spent().value(),
                balance.left().value(),
                balance.inKind().value(),
                BigDecimal.valueOf(Concentration.ofPayers(all, year, upTo).index())
                        .setScale(4, RoundingMode.HALF_UP));
    }
}
