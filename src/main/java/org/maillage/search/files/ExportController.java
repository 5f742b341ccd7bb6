package org.maillage.search.files;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.function.Function;
import org.maillage.directory.Keeps;
import org.maillage.directory.KeptSheets;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.search.ExportFormat;
import org.maillage.search.Question;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The answers of the search as files. */
@Controller
record ExportController(ExportAnswers exportAnswers, KeptSheets keptSheets, Clock clock) {

    @GetMapping("/search/export.{ending:[a-z]+}")
    Answer export(
            @Anybody Reader reader, @PathVariable String ending, @RequestParam MultiValueMap<String, String> sent) {
        return file(ending, format -> into -> exportAnswers.export(Question.of(sent), reader, format, into));
    }

    /** The sheets of a team, narrowed and in order as on its page. */
    @GetMapping("/directory/teams/" + Organisation.ID + "/sheets.{ending:[a-z]+}")
    Answer exportKept(
            @Keeps Team team,
            @Anybody Reader reader,
            @PathVariable String ending,
            @RequestParam MultiValueMap<String, String> sent) {
        var asked = KeptSheets.Asked.of(sent);
        return file(
                ending,
                format -> into -> exportAnswers.write(
                        taking -> keptSheets.forEach(
                                team.id(),
                                asked,
                                reader,
                                today(clock),
                                ids -> taking.accept(exportAnswers.seen(ids, reader))),
                        reader,
                        format,
                        into));
    }

    private Answer file(String ending, Function<ExportFormat, Answer.Contents> writing) {
        var format = ExportFormat.find(ending).orElseThrow(() -> new NotFound("format", ending));
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, format.type());
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(exportAnswers.fileName(format))
                .build());
        headers.setCacheControl(CacheControl.noStore());
        return Answer.file(headers, writing.apply(format));
    }
}
