package org.maillage.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Somebody's browser on the running server: it keeps cookies, sends forms as they stand, and says which site sends. */
public final class HttpBrowser implements AutoCloseable {

    private static final String BOUNDARY = "----form";
    private static final Pattern FIELD =
            Pattern.compile("<(?:input|textarea)[^>]*? name=\"([^\"]+)\"([^>]*)>([^<]*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private final CookieManager cookies;
    private final HttpClient client;
    private final String site;
    private String sentFrom = "same-origin";

    public HttpBrowser(int port) {
        this(port, new CookieManager());
    }

    private HttpBrowser(int port, CookieManager cookies) {
        this(port, cookies, HttpClient.newBuilder().cookieHandler(cookies).build());
    }

    private HttpBrowser(int port, CookieManager cookies, HttpClient client) {
        this.site = "http://localhost:" + port;
        this.cookies = cookies;
        this.client = client;
    }

    /** The same browser where a proxy leads it to another node. */
    public HttpBrowser at(int port) {
        return new HttpBrowser(port, cookies, client);
    }

    /** A page as it came. */
    public record Page(int status, String body, String location) {

        /** The fields of its form with this address, as they stand; none when it has no such form. */
        public Map<String, String> form(String address) {
            var forms = Pattern.compile(
                            "<form[^>]* action=\"" + Pattern.quote(address) + "\"[^>]*>(.*?)</form>", Pattern.DOTALL)
                    .matcher(body);
            var fields = new LinkedHashMap<String, String>();
            if (forms.find()) {
                FIELD.matcher(forms.group(1)).results().forEach(it -> {
                    var value = VALUE.matcher(it.group(2));
                    fields.put(it.group(1), HtmlUtils.htmlUnescape(value.find() ? value.group(1) : it.group(3)));
                });
            }
            return fields;
        }
    }

    /** Sends what follows from elsewhere: a word of browsers for it, or the address of the site as older ones give it. */
    public HttpBrowser from(String site) {
        sentFrom = site;
        return this;
    }

    /** Drops a cookie, as a browser that is closed does. */
    public void forget(String cookie) {
        cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals(cookie))
                .toList()
                .forEach(it -> cookies.getCookieStore().remove(URI.create(site), it));
    }

    /** What it sends of its cookies, for who speaks to the server without it. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(it -> it.getName() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }

    public Page get(String path) throws IOException, InterruptedException {
        return ask(request(path));
    }

    public Page send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var form = fields.entrySet().stream()
                .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
                .collect(Collectors.joining("&"));
        return ask(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Sends a form with a file, which stands between its fields and a last one. */
    public Page send(String path, Map<String, String> fields, String file, byte[] bytes, String last)
            throws IOException, InterruptedException {
        return send(path, BodyPublishers.ofByteArray(multipart(fields, file, bytes, last)));
    }

    /** The same without saying beforehand how long it is. */
    public Page stream(String path, Map<String, String> fields, String file, byte[] bytes)
            throws IOException, InterruptedException {
        var body = multipart(fields, file, bytes, "");
        return send(path, BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body)));
    }

    private Page send(String path, BodyPublisher body) throws IOException, InterruptedException {
        return ask(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body));
    }

    private static byte[] multipart(Map<String, String> fields, String file, byte[] bytes, String last)
            throws IOException {
        var body = new ByteArrayOutputStream();
        for (var field : fields.entrySet()) {
            part(body, "name=\"" + field.getKey() + "\"", field.getValue().getBytes(StandardCharsets.UTF_8));
        }
        part(body, "name=\"file\"; filename=\"" + file + "\"\r\nContent-Type: application/octet-stream", bytes);
        part(body, "name=\"last\"", last.getBytes(StandardCharsets.UTF_8));
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) throws IOException {
        body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path))
                .header("Accept", "text/html")
                .header(sentFrom.contains(":") ? "Origin" : "Sec-Fetch-Site", sentFrom);
    }

    private Page ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        return new Page(
                answer.statusCode(),
                answer.body(),
                answer.headers().firstValue("Location").orElse(""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
