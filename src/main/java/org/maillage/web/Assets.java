package org.maillage.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;
import org.springframework.util.StringUtils;

/**
 * The addresses of style sheets, scripts, fonts and pictures. An address holds a digest of the content, as Spring's
 * {@code ContentVersionStrategy} reads it, so that browsers may keep the file for ever.
 */
public final class Assets {

    static final String PATH = "/assets/";
    static final String OWN = "static/";
    static final String WEBJARS = "META-INF/resources/webjars/";

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /** Whether a request asks for one of them. */
    public static boolean are(HttpServletRequest request) {
        return request.getRequestURI().startsWith(PATH);
    }

    /** The address of one of our own files, or of one of a WebJar: {@code bootstrap/5.3.8/css/bootstrap.min.css}. */
    public static String asset(String file) {
        return ADDRESSES.computeIfAbsent(file, Assets::address);
    }

    private static String address(String file) {
        var content = content(file);
        var version = DigestUtils.md5DigestAsHex(content);
        return PATH
                + StringUtils.stripFilenameExtension(file)
                + "-"
                + version
                + "."
                + StringUtils.getFilenameExtension(file);
    }

    static byte[] content(String file) {
        var own = new ClassPathResource(OWN + file);
        var resource = own.exists() ? own : new ClassPathResource(WEBJARS + file);
        try {
            return resource.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("There is no asset " + file, e);
        }
    }
}
