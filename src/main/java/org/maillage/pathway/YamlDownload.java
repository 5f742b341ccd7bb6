package org.maillage.pathway;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A YAML file that a browser saves. */
final class YamlDownload {

    private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");

    private YamlDownload() {}

    static ResponseEntity<byte[]> of(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(YAML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
