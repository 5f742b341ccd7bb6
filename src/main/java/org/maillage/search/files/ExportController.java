package org.maillage.search.files;

import org.maillage.directory.Reader;
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
record ExportController(ExportAnswers exportAnswers) {

    @GetMapping("/search/export.{ending:[a-z]+}")
    Answer export(
            @Anybody Reader reader, @PathVariable String ending, @RequestParam MultiValueMap<String, String> sent) {
        var format = ExportFormat.find(ending).orElseThrow(() -> new NotFound("format", ending));
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, format.type());
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(exportAnswers.fileName(format))
                .build());
        headers.setCacheControl(CacheControl.noStore());
        return Answer.file(headers, into -> exportAnswers.export(Question.of(sent), reader, format, into));
    }
}
