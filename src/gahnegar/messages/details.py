"""What errors say, in Persian: by the template of the English sentence, with the same parts.

A place that a sentence begins with («{path}: …») is left out of the template; it is set before the Persian one.
"""

PERSIAN = {
    # files and what is in them
    "no such file or directory": "چنین پرونده یا پوشه‌ای نیست",
    "a link that leads nowhere": "پیوندی که به جایی نمی‌رسد",
    "a pipe: read it as standard input, with -": "لوله است؛ آن را از ورودی استاندارد، با -، بخوانید",
    "neither a file nor a directory": "نه پرونده است و نه پوشه",
    "the file is empty": "پرونده خالی است",
    "the bytes are no gzip data": "بایت‌ها دادهٔ gzip نیست",
    "{what}": "{what}",
    "{error}": "{error}",
    "{what}, though the name ends in .gz": "{what}، با آن‌که نام به ‎.gz پایان می‌یابد",
    "the gzip data is damaged or cut off ({error})": "دادهٔ gzip آسیب دیده یا ناتمام است ({error})",
    "the gzip data is cut off ({error})": "دادهٔ gzip ناتمام است ({error})",
    "cannot be read ({why})": "خوانده نمی‌شود ({why})",
    "cannot be read ({reason})": "خوانده نمی‌شود ({reason})",
    "no permission to read it": "اجازهٔ خواندن آن نیست",
    "nothing matches this pattern": "هیچ نامی با این الگو نمی‌خواند",
    "no input was given": "ورودی داده نشده است",
    "no {suffixes} in this directory": "در این پوشه هیچ پروندهٔ {suffixes} نیست",
    "no text but {what}": "متن نیست: {what}",
    "no text but {kind}": "متن نیست: {kind}",
    "no records but {kind}": "رکورد نیست: {kind}",
    "a ZIP archive; unpack it": "بایگانی ZIP؛ آن را باز کنید",
    "{prefix}no text but binary data: byte 0x{byte:02X} at offset {at} is no {encoding}": (
        "{prefix}متن نیست، دادهٔ دودویی است: بایت 0x{byte:02X} در جایگاه {at} در {encoding} نیست"
    ),
    "{prefix}not {encoding}: byte 0x{byte:02X} at offset {at} does not fit; "
    "tell the encoding, for example cp1256 for older Windows files": (
        "{prefix}{encoding} نیست: بایت 0x{byte:02X} در جایگاه {at} جور نیست؛ کدگذاری را بدهید، مثلاً cp1256 برای پرونده‌های قدیمی ویندوز"
    ),
    "{prefix}no text: a NUL stands at offset {at}; is it a binary file, or UTF-16?": (
        "{prefix}متن نیست: در جایگاه {at} بایت صفر است؛ پرونده دودویی است یا UTF-16؟"
    ),
    "there is no encoding named {name!r}; known are utf-8, cp1256, utf-16, iso-8859-6": (
        "کدگذاری‌ای به نام {name!r} نیست؛ شناخته‌ها: utf-8، cp1256، utf-16، iso-8859-6"
    ),
    "larger than {limit:g} MB when unpacked": "پس از باز شدن بیش از {limit:g} مگابایت است",
    "larger than {limit:g} MB, too much for one text; give a larger limit, or records as .jsonl, .csv or .parquet, "
    "which are read one by one": (
        "بیش از {limit:g} مگابایت است، که برای یک متن زیاد است؛ حد بزرگ‌تری بدهید یا رکوردها را در ‎.jsonl، ‎.csv یا ‎.parquet بگذارید که "
        "یکی‌یکی خوانده می‌شود"
    ),
    "a ZIP archive that is damaged ({error})": "بایگانی ZIP آسیب‌دیده ({error})",
    "a Word file that is damaged ({reason})": "پروندهٔ Word آسیب‌دیده ({reason})",
    "a PDF file that is damaged ({reason})": "پروندهٔ PDF آسیب‌دیده ({reason})",
    "a PDF file that needs a password": "پروندهٔ PDF گذرواژه می‌خواهد",
    "a PDF file without text: its {pages} pages are pictures (a scan); it needs OCR first": (
        "پروندهٔ PDF متن ندارد: {pages} صفحهٔ آن تصویر است و نخست باید با OCR متن شود"
    ),
    "published in the front matter: {error}": "تاریخ انتشار در سرآغاز: {error}",
    "no column {name!r} for the {what}; there are: {there}": "ستون {name!r} برای {what} نیست؛ ستون‌ها: {there}",
    "no column with the text (looked for {names}); there are: {there}": (
        "ستونی که متن داشته باشد نیست (جست‌وجوشده: {names})؛ ستون‌ها: {there}"
    ),
    "the same text as {first}": "همان متن {first} است",
    "line 1: {message}": "سطر ۱: {message}",
    "the file is empty; a line with the column names was expected": "پرونده خالی است؛ سطری با نام ستون‌ها لازم بود",
    "no Parquet file ({one_line})": "پروندهٔ Parquet نیست ({one_line})",
    "a JSON object was expected, not {kind}": "یک شیء JSON لازم بود، نه {kind}",
    "the page is empty": "صفحه خالی است",
    "the page asks for a password; it holds no article": "صفحه گذرواژه می‌خواهد و مقاله‌ای در آن نیست",
    "no article found in the page (only {letters} letters of running text)": (
        "مقاله‌ای در صفحه پیدا نشد (تنها {letters} حرف متن پیوسته دارد)"
    ),
    "no HTML can be made of it ({error})": "از آن HTML ساخته نمی‌شود ({error})",
    "{number} documents, one was expected": "{number} سند، یکی لازم بود",
    "No such file or directory": "چنین پرونده یا پوشه‌ای نیست",
    "Permission denied": "اجازه نیست",
    "Is a directory": "پوشه است",
    "Not a directory": "پوشه نیست",
    "File exists": "پیش‌تر هست",
    "Read-only file system": "تنها خواندنی است",
    "No space left on device": "جا نمانده است",
    # packages
    "pip install 'gahnegar[{extra}]' (in a clone: pip install '.[{extra}]')": (
        "‎pip install 'gahnegar[{extra}]'‎ (در نسخهٔ گرفته از مخزن: ‎pip install '.[{extra}]'‎)"
    ),
    "serving needs {name}": "خدمت‌رسانی {name} می‌خواهد",
    "the tool server needs {name}": "کارساز ابزارها {name} می‌خواهد",
    "reading HTML needs {name}": "خواندن HTML بستهٔ {name} می‌خواهد",
    "writing {name} needs {package}": "نوشتن {name} بستهٔ {package} می‌خواهد",
    # dates
    "1392-07-02, 1392/7/2, ۲ مهر ۱۳۹۲, 2013-09-24, or a date object": "1392-07-02، 1392/7/2، ۲ مهر ۱۳۹۲، 2013-09-24",
    "1392-07-09, 1392/7/9, ۹ مهر ۱۳۹۲, 1392-07, مهر ۱۳۹۲, 1392, 2013-10-01, or a date object": (
        "1392-07-09، 1392/7/9، ۹ مهر ۱۳۹۲، 1392-07، مهر ۱۳۹۲، 1392، 2013-10-01"
    ),
    "{value!r} ({kind}) is no publication date; accepted: {accepted}": (
        "{value!r} ({kind}) تاریخ انتشار نیست؛ پذیرفته: {accepted}"
    ),
    "{value!r} is no publication date: «{rest}» does not belong to it; accepted: {accepted}": (
        "{value!r} تاریخ انتشار نیست: «{rest}» به آن تعلق ندارد؛ پذیرفته: {accepted}"
    ),
    "{value!r} is no publication date; accepted: {accepted}": "{value!r} تاریخ انتشار نیست؛ پذیرفته: {accepted}",
    "{value!r} has no clock time: {error}; accepted: {accepted}": "{value!r} ساعت درستی ندارد: {error}؛ پذیرفته: {accepted}",
    "{value!r} is no day: {error}; accepted: {accepted}": "{value!r} روزی نیست: {error}؛ پذیرفته: {accepted}",
    "{value!r} ({kind}) is no date; accepted: {accepted}": "{value!r} ({kind}) تاریخ نیست؛ پذیرفته: {accepted}",
    "{value!r} is no date ({error}); accepted: {accepted}": "{value!r} تاریخ نیست ({error})؛ پذیرفته: {accepted}",
    "{value!r} names no days by itself; accepted: {accepted}": "{value!r} به‌خودی‌خود روزی را نمی‌گوید؛ پذیرفته: {accepted}",
    "{value!r} is more than a day": "{value!r} بیش از یک روز است",
    "{value!r}: {error}": "{value!r}: {error}",
    "{written} is no date; accepted are 1392-07-02, ۲ مهر ۱۳۹۲, 2013-09-24 and the like": (
        "{written} تاریخ نیست؛ پذیرفته: 1392-07-02، ۲ مهر ۱۳۹۲، 2013-09-24 و مانند آن"
    ),
    "{calendar} calendar has no day {day}: {valid}": "تقویم {calendar} روز {day} را ندارد: {valid}",
    "months run from 1 to 12": "ماه‌ها از ۱ تا ۱۲ است",
    "month {month} of {year} has days 1 to {last}": "ماه {month} سال {year} از روز ۱ تا {last} دارد",
    "day number {number} is outside of the {calendar} calendar here: {first} to {last} (years 1 to {year})": (
        "روز شمارهٔ {number} بیرون از تقویم {calendar} این‌جاست: {first} تا {last} (سال‌های ۱ تا {year})"
    ),
    "Julian calendar has no day {year}-{month:02}-{day:02} in the years 1 to 9998": (
        "تقویم ژولینی در سال‌های ۱ تا ۹۹۹۸ روز {year}-{month:02}-{day:02} را ندارد"
    ),
    "day {day_number} is outside of the Julian calendar here: 3 to {last}": (
        "روز {day_number} بیرون از تقویم ژولینی این‌جاست: ۳ تا {last}"
    ),
    "Umm al-Qura calendar has no day {year}-{month:02}-{day:02}: {error}": (
        "تقویم ام‌القری روز {year}-{month:02}-{day:02} را ندارد: {error}"
    ),
    "day {day_number} is outside of the Umm al-Qura calendar: {error}": "روز {day_number} بیرون از تقویم ام‌القری است: {error}",
    "Jalali": "هجری شمسی",
    "Gregorian": "میلادی",
    "Hijri": "هجری قمری",
    "no month near has a day {day}": "هیچ ماه نزدیکی روز {day} ندارد",
    "«{name}» is not in the table of named days": "«{name}» در جدول روزهای نام‌دار نیست",
    "«{phrase}» holds no time expression": "در «{phrase}» عبارت زمانی نیست",
    "«{phrase}» is not one time expression: «{rest}» does not belong to «{text}»": (
        "«{phrase}» یک عبارت زمانی نیست: «{rest}» از آنِ «{text}» نیست"
    ),
    "not a recurrence rule that gahnegar reads: {rule!r} ({error})": "قاعدهٔ تکراری نیست که گاه‌نگار بخواند: {rule!r} ({error})",
    "not a recurrence rule that gahnegar reads: {rule!r} ({parts})": "قاعدهٔ تکراری نیست که گاه‌نگار بخواند: {rule!r} ({parts})",
    # what is written
    "no space is left": "جا نمانده است",
    "cannot make the directory {out}: {why}": "پوشهٔ {out} ساخته نمی‌شود: {why}",
    "cannot write {target}: it is a directory, the name of a file was expected": (
        "{target} نوشته نمی‌شود: پوشه است و نام پرونده لازم بود"
    ),
    "cannot write {target}: there is no directory {parent}": "{target} نوشته نمی‌شود: پوشهٔ {parent} نیست",
    "cannot write {target}: {reason}": "{target} نوشته نمی‌شود: {reason}",
    "cannot write into {folder}: {why}": "در {folder} نوشته نمی‌شود: {why}",
    "cannot write into {out}: {why}": "در {out} نوشته نمی‌شود: {why}",
    "will not replace {target}: gahnegar did not write it, or it was changed since "
    "(--force, in Python force=True, replaces it)": (
        "{target} جایگزین نمی‌شود: گاه‌نگار آن را ننوشته یا پس از آن دست خورده است (با ‎--force‎ جایگزین می‌شود)"
    ),
    "will not write into {out}: it holds files that gahnegar did not write (--force writes)": (
        "در {out} نوشته نمی‌شود: پرونده‌هایی دارد که گاه‌نگار ننوشته است (با ‎--force‎ نوشته می‌شود)"
    ),
    "{runtime} is no folder of Pyodide: it lacks {missing}; npm install pyodide gives one": (
        "{runtime} پوشهٔ Pyodide نیست: {missing} را ندارد؛ ‎npm install pyodide‎ آن را می‌دهد"
    ),
    "cannot write {target}: the name of an image must end in one of {kinds}": (
        "{target} نوشته نمی‌شود: نام تصویر باید به یکی از {kinds} پایان یابد"
    ),
    "cannot draw an image: no Chrome or Chromium was found; install one of them": (
        "تصویر کشیده نمی‌شود: کروم یا کرومیوم پیدا نشد؛ یکی را نصب کنید"
    ),
    "cannot draw an image: the browser failed ({error})": "تصویر کشیده نمی‌شود: مرورگر از کار افتاد ({error})",
    # tables, timelines, edits
    "the table has two columns of one name": "جدول دو ستون هم‌نام دارد",
    "the table has no column {name!r}; its columns are: {there}": "جدول ستون {name!r} ندارد؛ ستون‌ها: {there}",
    "no column {text!r}; there are: {there}": "ستون {text!r} نیست؛ ستون‌ها: {there}",
    "no table of events; it needs the columns title and start, and has: {there}": (
        "جدول رویدادها نیست؛ ستون‌های title و start لازم است و این‌ها را دارد: {there}"
    ),
    "no UTF-8 at byte {start}; save the table as UTF-8 CSV": "بایت {start} در UTF-8 نیست؛ جدول را به صورت CSV با UTF-8 ذخیره کنید",
    "no CSV table ({error})": "جدول CSV نیست ({error})",
    "column {name} cannot hold {text!r} ({error})": "در ستون {name} نمی‌توان {text!r} گذاشت ({error})",
    "document {number} has no text: expected {accepted}, not {kind}": "سند {number} متن ندارد: {accepted} لازم بود، نه {kind}",
    "no documents: expected {accepted}, or several of these, not {kind}": (
        "سندی نیست: {accepted} لازم بود، یا چند تا از این‌ها، نه {kind}"
    ),
    "a string, a pair (text, published), a mapping with the key text, an object with the attribute text, "
    "a path, or a DataFrame with a column of texts": (
        "یک رشته، یک جفت (متن، تاریخ انتشار)، نگاشتی با کلید text، شیئی با ویژگی text، یک مسیر یا DataFrame با ستونی از متن‌ها"
    ),
    "no timeline: expected the format {FORMAT!r}, found {data!r}": "خط زمان نیست: قالب {FORMAT!r} لازم بود، نه {data!r}",
    "no timeline: {error}": "خط زمان نیست: {error}",
    "a timeline of version {data}; this gahnegar reads up to {VERSION}": (
        "خط زمان از نسخهٔ {data} است؛ این گاه‌نگار تا نسخهٔ {VERSION} را می‌خواند"
    ),
    'expected an object with a list "edits", as the page writes it': 'شیئی با فهرست "edits"، چنان‌که صفحه می‌نویسد، لازم بود',
    'expected an object whose "op" is one of {op}': 'شیئی لازم بود که "op" آن یکی از {op} باشد',
    '"of" must be a list of objects': '"of" باید فهرستی از شیءها باشد',
    '"set" must be an object': '"set" باید یک شیء باشد',
    "cannot set {unknown!r}; an edit may set: {editable}": "{unknown!r} را نمی‌توان تغییر داد؛ ویرایش این‌ها را تغییر می‌دهد: {editable}",
    "no JSON ({error})": "JSON نیست ({error})",
    # corpora
    "no output of a corpus run ({error})": "خروجی اجرای پیکره نیست ({error})",
    "{path} holds no corpus output: there is no {name} in it": "در {path} خروجی پیکره نیست: {name} در آن نیست",
    "{path} is broken: it holds no object": "{path} خراب است: شیئی در آن نیست",
    "{path} is broken: {error}": "{path} خراب است: {error}",
    "{path} is not empty and holds no corpus run (there is {other!r})": "{path} خالی نیست و اجرای پیکره هم نیست ({other!r} در آن است)",
    "{path} holds a corpus run already: resume goes on with it, another directory starts anew": (
        "در {path} پیش‌تر اجرایی هست: ‎--resume‎ آن را ادامه می‌دهد و پوشه‌ای دیگر از نو آغاز می‌کند"
    ),
    "{path} cannot be resumed: {difference}": "{path} را نمی‌توان ادامه داد: {difference}",
    "{path} cannot be resumed: the input has changed between {places}": (
        "{path} را نمی‌توان ادامه داد: ورودی میان {places} دگرگون شده است"
    ),
    "{path} is in use by another run ({holder})": "{path} در دست اجرای دیگری است ({holder})",
    "cannot write {path}: {why}; what is finished stays valid and can be resumed": (
        "{path} نوشته نمی‌شود: {why}؛ آن‌چه تمام شده درست است و می‌توان ادامه داد"
    ),
    "{directory} holds time expressions; a timeline needs a run with level events": (
        "در {directory} عبارت‌های زمانی است؛ خط زمان اجرایی در سطح رویدادها می‌خواهد"
    ),
    "{name} is {value!r}; it can be {names}": "{name} برابر {value!r} است؛ می‌تواند یکی از این‌ها باشد: {names}",
    "the text is no text but {kind}": "متن نیست، {kind} است",
    "there is no text (null)": "متنی نیست (null)",
    "the text has {size:,} characters; up to {most:,} are read": "متن {size:,} نویسه دارد؛ تا {most:,} خوانده می‌شود",
    "a worker has gahnegar {version}, not {ours}: install the same everywhere": (
        "یک فرایند کار گاه‌نگار {version} دارد، نه {ours}: همه‌جا یک نسخه نصب کنید"
    ),
    "the cluster at {address} has no workers any more": "خوشهٔ {address} دیگر فرایند کاری ندارد",
    "the cluster at {address} has no workers": "خوشهٔ {address} فرایند کاری ندارد",
    "the scheduler does not answer any more: {error}": "زمان‌بند دیگر پاسخ نمی‌دهد: {error}",
    "part {number} failed: {kind}: {error}": "بخش {number} به نتیجه نرسید: {kind}: {error}",
    "the scheduler gave up part {number} ({status}); was it stopped?": "زمان‌بند بخش {number} را رها کرد ({status})؛ آیا بازداشته شد؟",
}
"""Templates of English sentences, without the place before them, and the Persian ones. A part may be a key, too."""
