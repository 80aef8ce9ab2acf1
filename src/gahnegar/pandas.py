"""Registers `series.gahnegar` and `frame.gahnegar`; see `gahnegar.integrations.accessors`.

>>> import pandas as pd
>>> import gahnegar.pandas
>>> pd.Series(["1392/7/9", "۱۰ مهر ۱۳۹۲"]).gahnegar.from_jalali().dt.strftime("%Y-%m-%d").tolist()
['2013-10-01', '2013-10-02']
"""

from gahnegar.integrations.accessors import GahnegarFrame, GahnegarSeries

__all__ = ["GahnegarFrame", "GahnegarSeries"]
