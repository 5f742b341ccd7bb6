package org.maillage.pathway.files;

import java.nio.charset.StandardCharsets;
import org.maillage.pathway.PublishedEdition;
import org.maillage.pathway.Templates;
import org.maillage.web.Anybody;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands templates and editions out as the files that can be read in again. */
@Controller
record YamlDownloadController(Templates templates) {

    private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");

    @GetMapping("/editions/{slug}.yaml")
    ResponseEntity<byte[]> edition(@Anybody PublishedEdition edition) {
        return download(edition.slug(), EditionFileText.write(edition));
    }

    @GetMapping("/templates/{slug}/versions/{version}.yaml")
    ResponseEntity<byte[]> template(@PathVariable String slug, @PathVariable String version) {
        var template = templates.get(slug, version).template();
        return download(slug + "-" + template.version(), TemplateFile.write(template));
    }

    private static ResponseEntity<byte[]> download(String name, String yaml) {
        return ResponseEntity.ok()
                .contentType(YAML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".yaml")
                                .build()
                                .toString())
                .body(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
